import type { Topic } from "../talk/dialogue-act.ts";

/** What people ask a customer beside the topics of a car sale. */
export const PERSONAL_SUBJECTS = [
  "visit", // what brings you in
  "why_now",
  "how_are_you",
  "occupation",
  "home",
  "likes", // what is good about the present car
  "dislikes",
  "matters", // what counts most
  "daily_miles",
  "how_long_owned",
  "color",
  "others_seen", // other cars and stores
  "found_us",
  "time_today",
  "pay_how", // cash, loan or lease
  "trade_owed",
  "trade_hope", // what they want for it
  "their_offer",
  "holding_back",
  "what_would_help",
  "opinion",
  "is_that_right",
  "may_i",
  "drink_or_seat",
  "has_driven",
  "household", // kids, dogs, who rides along
  "weather",
  "papers", // licence, insurance
  "the_other", // what the person who is not here thinks
  "anything_else",
] as const;
export type PersonalSubject = (typeof PERSONAL_SUBJECTS)[number];
export type Subject = Topic | PersonalSubject;

/** Where an answer may be found when a scenario has none for a subject itself; the nearest first. */
const NEAR: Readonly<Partial<Record<Subject, readonly Subject[]>>> = {
  visit: ["why_now", "wish", "use"],
  why_now: ["visit", "timeline", "current_car"],
  likes: ["current_car"],
  dislikes: ["wish", "why_now", "current_car"],
  matters: ["wish", "use"],
  wish: ["matters", "use"],
  daily_miles: ["use"],
  household: ["driver"],
  driver: ["household"],
  how_long_owned: ["current_car"],
  others_seen: ["competitor", "experience"],
  competitor: ["others_seen"],
  pay_how: ["payment", "budget"],
  payment: ["pay_how", "budget"],
  budget: ["payment"],
  down_payment: ["budget", "payment"],
  trade_owed: ["trade", "payment"],
  trade_hope: ["trade"],
  trade: ["current_car"],
  their_offer: ["budget", "price"],
  holding_back: ["feeling"],
  feeling: ["experience"],
  experience: ["feeling"],
  what_would_help: ["wish", "experience", "feeling"],
  the_other: ["decision_maker"],
  credit: ["pay_how"],
  interest_rate: ["payment", "credit"],
  time_today: ["timeline"],
  charging: ["use"],
  performance: ["use"],
  fuel: ["use", "wish"],
  history: ["condition"],
};

/** A subject and those beside it in which an answer may be found. */
export function nearSubjects(subject: Subject): readonly Subject[] {
  return [subject, ...(NEAR[subject] ?? [])];
}
