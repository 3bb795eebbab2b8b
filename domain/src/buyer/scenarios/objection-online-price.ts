import { TASHA } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const OBJECTION_ONLINE_PRICE: Scenario = meet(TASHA, {
  id: "objection-online-price",
  sessionType: "objection",
  difficulty: "medium",
  title: "It says less on my phone",
  situation:
    "Tasha holds up a screenshot: the same Rogue, eleven hundred less, at a store forty miles away.",
  goal: "Compare the same car with the same fees, openly, and give her a reason to stay.",
  mood: "Polite, armed",
  car: "2023 Nissan Rogue SV",
  minutes: 5,
  start: { trust: 44, interest: 60, patience: 64 },
  opening: [
    "Before we go on: the same car is 1,100 less at Riverside. I've got it right here.",
    "I like this one, but Riverside has it for less. See? Same trim, same year.",
    "Can you explain to me why it's eleven hundred cheaper forty miles from here?",
  ],
  answers: [
    {
      about: "competitor",
      lines: [
        "Riverside, out past the airport. It's the same SV.",
        "Their ad says 'plus fees' in small print. I noticed that, yes.",
      ],
      gist: "Riverside has it for 1,100 less",
    },
    {
      about: "price",
      lines: ["24,900 on theirs. You're at 26,000."],
      gist: "24,900 at Riverside",
    },
    {
      about: "fees",
      lines: ["They wouldn't tell me on the phone. They said come in."],
      gist: "they wouldn't say",
    },
    {
      about: "use",
      lines: [
        "Work, my mom's dialysis three times a week.",
        "I can't be without a car for a day, that's the thing.",
      ],
      gist: "work, and my mom's treatments",
    },
    {
      about: "wish",
      lines: ["I want to pay a fair price and not feel dumb on Monday."],
      gist: "a fair price",
    },
    {
      about: "matters",
      lines: ["The total. And then that it's close to home."],
      gist: "the total, and close to home",
    },
    {
      about: "service",
      lines: ["You're five minutes from my mom's. They're forty."],
      gist: "you're closer",
    },
    {
      about: "timeline",
      lines: ["This week. Mine's got a salvage company's sticker on it already."],
      gist: "this week",
    },
    { about: "decision_maker", lines: ["Me. My coworker will check my math."], gist: "me" },
    {
      about: "budget",
      lines: ["My number is 27,500 out the door, with everything."],
      gist: "27,500 out the door",
    },
    {
      about: "feeling",
      lines: ["I do payroll. I hate numbers that move."],
      gist: "I hate numbers that move",
    },
    {
      about: "current_car",
      lines: ["A Sentra. Somebody ran a light on Friday, it's totaled."],
      gist: "a Sentra, totaled",
    },
    {
      about: "why_now",
      lines: ["The Sentra's gone, so it's not a hobby."],
      gist: "mine got totaled",
    },
    { about: "others_seen", lines: ["Only on the phone. Eleven tabs."], gist: "eleven tabs" },
    {
      about: "trade",
      lines: ["There's an insurance check instead of a trade."],
      gist: "an insurance check",
    },
    {
      about: "pay_how",
      lines: ["The check, and the rest from the teachers' credit union."],
      gist: "a check and a credit union",
    },
    {
      about: "mileage",
      lines: ["Theirs has 31,000, I think. Let me look. Yes, 31."],
      gist: "theirs has 31,000",
    },
    {
      about: "visit",
      lines: ["This Rogue, because it's five minutes away. If the number works."],
      gist: "this Rogue",
    },
  ],
  secrets: [
    {
      id: "mom",
      about: "use",
      trust: 54,
      hint: "It's not only about the money, it's about being close.",
      line: "If the car's in a shop across the county, my mom misses treatment. I'd pay something to never have that.",
    },
    {
      id: "called",
      about: "competitor",
      trust: 58,
      hint: "I did call them. It was weird.",
      line: "I called them twice. The second time it was 'sold, but come in anyway'. So I don't trust it either.",
    },
  ],
  needs: [
    {
      id: "total",
      about: ["price", "fees", "matters", "budget", "competitor"],
      words: [
        "out the door",
        "fee",
        "total",
        "doc",
        "line by line",
        "side by side",
        "compare",
        "same",
      ],
      reminder: "I asked for a comparison. Numbers next to numbers.",
    },
    {
      id: "near",
      about: ["service", "use", "matters"],
      words: ["five minutes", "loaner", "close", "service", "near", "mom", "same day"],
      reminder: "Close to my mom's, that's worth something. You never asked.",
    },
  ],
  fears: ["Overpaying and finding out", "A car in a shop far away"],
  objections: [
    {
      id: "cheaper",
      about: "competitor",
      when: "start",
      raise: ["So why would I pay you eleven hundred more?"],
      beneath:
        "If it's really the same with the same fees, I'd be stupid not to drive out there. So show me it isn't.",
      press: [
        "That doesn't make it eleven hundred dollars better.",
        "I'm asking for a comparison and I'm getting a speech.",
      ],
      settled: "Alright. Line by line like that, it's closer than it looked.",
      words: [
        "out the door",
        "fee",
        "doc",
        "line by line",
        "side by side",
        "same vin",
        "miles",
        "certified",
        "owner",
        "total",
        "print",
        "reconditioning",
        "call them",
        "compare",
        "match",
      ],
    },
  ],
  wonderings: [
    {
      about: "fees",
      ask: "What's yours out the door, every fee in it?",
      words: ["out the door", "doc", "fee", "tax", "total"],
    },
    {
      about: "history",
      ask: "Has this one been in anything?",
      field: "accidents",
      words: ["accident", "report", "clean", "no"],
    },
  ],
  asides: [],
  budget: 27500,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 26000,
    reservation: 25600,
    keenness: [0.8, 1],
    alternative: "I'll drive out to Riverside on Saturday.",
  },
  yes: "next_step",
  facts: {
    condition: "used",
    year: 2023,
    make: "Nissan",
    model: "Rogue",
    trim: "SV",
    mileage: 27300,
    price: 26000,
    owners: 1,
    accidents: 0,
    mpgCity: 30,
    mpgHighway: 37,
    seats: 5,
  },
});
