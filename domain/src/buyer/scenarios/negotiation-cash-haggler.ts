import { RAY } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_CASH_HAGGLER: Scenario = meet(RAY, {
  id: "negotiation-cash-haggler",
  sessionType: "negotiation",
  difficulty: "medium",
  title: "Cash talks",
  situation:
    "Ray restores furniture and bargains for sport. He has cash, he has time, and he has a number he won't tell you.",
  goal: "Hold the value, concede in small steps, and get something for each one.",
  mood: "Playful, stubborn",
  car: "2016 Chevrolet Colorado LT",
  minutes: 6,
  start: { trust: 46, interest: 62, patience: 70 },
  opening: [
    "I've got cash and I've got all day. What'll you really take for the {car}?",
    "Nice truck. Shame about the sticker. What's it cost a man with cash?",
    "That {car} has been out there a while, I drive by every day. What's it lonely for?",
  ],
  answers: [
    {
      about: "budget",
      lines: ["I've got what I've got. It's in an envelope."],
      gist: "it's in an envelope",
    },
    {
      about: "price",
      lines: ["Stickers are where we start, aren't they."],
      gist: "stickers are a start",
    },
    {
      about: "use",
      lines: ["Armoires, mostly. You'd be surprised what fits in a short bed."],
      gist: "armoires",
    },
    {
      about: "timeline",
      lines: ["I've got a dresser to fetch in Ohio on the tenth. Till then I can wait."],
      gist: "by the tenth",
    },
    {
      about: "decision_maker",
      lines: ["Me, myself and the envelope."],
      gist: "me and the envelope",
    },
    { about: "trade", lines: ["No trade. The van goes to my nephew."], gist: "no trade" },
    {
      about: "condition",
      lines: ["There's a ding in the tailgate. I noticed. I notice dings for a living."],
      gist: "a ding in the tailgate",
    },
    {
      about: "competitor",
      lines: ["A fellow in Dayton's got one, private. Higher miles."],
      gist: "a fellow in Dayton has one",
    },
    { about: "feeling", lines: ["Me? I'm having a lovely time."], gist: "a lovely time" },
    {
      about: "payment",
      lines: ["I don't do payments. I do bills with faces on them."],
      gist: "cash only",
    },
    { about: "pay_how", lines: ["Cash. Count it twice, I don't mind."], gist: "cash" },
    {
      about: "likes",
      lines: ["The bed's straight and the frame's dry. You didn't hear that from me."],
      gist: "it's straight",
    },
    { about: "why_now", lines: ["The van's got more filler than I do."], gist: "the van's done" },
    {
      about: "current_car",
      lines: ["An Astro van, 240,000. Held together by dovetails."],
      gist: "an Astro van",
    },
    {
      about: "experience",
      lines: ["I've bought nine trucks and never paid the tag once."],
      gist: "I never paid the tag",
    },
    {
      about: "wish",
      lines: ["A good truck, and a story to tell about the price."],
      gist: "a good truck and a good story",
    },
  ],
  secrets: [
    {
      id: "ohio",
      about: "timeline",
      trust: 56,
      hint: "The tenth's a soft date. Softish.",
      line: "Between us, the van won't make it to Ohio. So I do need a truck by the tenth.",
    },
  ],
  needs: [
    {
      id: "story",
      about: ["wish", "condition", "experience"],
      words: ["tailgate", "ding", "fix", "mats", "liner", "throw in", "because", "record", "frame"],
      reminder: "Give me something for it, I've got my pride.",
    },
    {
      id: "bed",
      about: ["use"],
      words: ["bed", "armoire", "haul", "tie", "liner", "payload"],
      reminder: "It's for furniture, I'd like to hear about the bed.",
    },
  ],
  fears: ["Having left money on the table"],
  objections: [],
  wonderings: [
    {
      about: "condition",
      ask: "What's the story with that tailgate?",
      words: ["tailgate", "ding", "dent", "trailer", "do not know", "find out", "fix"],
    },
    {
      about: "history",
      ask: "How many people owned it before me?",
      field: "owners",
      words: ["owner", "two", "one"],
    },
  ],
  asides: [],
  budget: null,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 18900,
    reservation: 17350,
    keenness: [0, 0.22],
    alternative: "I'll call the fellow in Dayton.",
  },
  yes: "buy",
  facts: {
    condition: "used",
    year: 2016,
    make: "Chevrolet",
    model: "Colorado",
    trim: "LT",
    mileage: 98200,
    price: 18900,
    owners: 2,
    accidents: 0,
    towingPounds: 7000,
    drivetrain: "4WD",
    seats: 5,
  },
});
