import type { ScenarioDraft } from "@walkaround/contract/scenarios";

const FIRST = "Hi, welcome in. What brings you here today?";
/** Asked after a hidden fact's subject, so that the preview shows how it is kept or given away. */
const ABOUT: Readonly<Record<string, string>> = {
  why_now: "Why now, if I may ask?",
  timeline: "When do you need it by?",
  budget: "What did you have in mind to spend?",
  payment: "What would be comfortable a month?",
  credit: "How's your credit, roughly?",
  decision_maker: "Who else has a say in this?",
  current_car: "What are you driving now?",
  trade: "Will you be trading anything in?",
  competitor: "Have you looked at any other stores?",
  others_seen: "What else have you looked at?",
  experience: "How was it the last time you bought a car?",
  use: "What will you use it for?",
  driver: "Who will drive it most?",
};

/** What a seller says in the preview of a buyer: a little of what the kind of talk is about. */
export function sampleLines({ sessionType, facts, secrets }: ScenarioDraft): readonly string[] {
  const asked = ABOUT[secrets[0]?.about ?? ""] ?? "What matters most to you this time?";
  const price = `We have this one at $${(facts.price ?? 0).toLocaleString("en-US")}.`;
  if (sessionType === "negotiation" || sessionType === "closing")
    return [FIRST, asked, price, "What would it take for us to do this today?"];
  if (sessionType === "objection") return [FIRST, price, "What's behind that?", asked];
  return [FIRST, "What do you want it to do better than the car you have?", asked, price];
}
