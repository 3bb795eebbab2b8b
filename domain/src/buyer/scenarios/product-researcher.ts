import { NAOMI } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PRODUCT_RESEARCHER: Scenario = meet(NAOMI, {
  id: "product-researcher",
  sessionType: "product_knowledge",
  difficulty: "hard",
  title: "She knows the trim sheet",
  situation:
    "Naomi has compared seven crossovers on a spreadsheet. She tests you with things she already knows.",
  goal: "No bluffing: answer what you know, check what you don't, and learn why she asks.",
  mood: "Cool, prepared",
  car: "2024 Subaru Forester Premium",
  minutes: 6,
  start: { trust: 36, interest: 55, patience: 60 },
  opening: [
    "I've narrowed it to three. I'd like to see whether you know the {car} better than the last two people.",
    "I have a list. If you don't know something, I'd prefer you say so.",
    "Good afternoon. I'll ask you four things, and I know the answer to two of them.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["It's one of three. I'm here for what the internet doesn't say."],
      gist: "it's one of three",
    },
    {
      about: "why_now",
      lines: ["The lease ends on March 14th, so I'm deciding now and not on the 13th."],
      gist: "the lease ends",
    },
    {
      about: "use",
      lines: [
        "City during the week. Gravel on weekends.",
        "There's a cabin, forty minutes past where the pavement ends.",
      ],
      gist: "city, and gravel on weekends",
    },
    {
      about: "current_car",
      lines: ["A RAV4, leased.", "It rattles, and the seat is wrong for my back."],
      gist: "a leased RAV4",
    },
    {
      about: "likes",
      lines: ["The all-wheel drive engaged when it should. I'll give it that."],
      gist: "the all-wheel drive",
    },
    { about: "driver", lines: ["Me. Two greyhounds in the back."], gist: "me and two dogs" },
    {
      about: "wish",
      lines: [
        "Visibility. I measured the pillars.",
        "A cargo floor that's low enough for an old dog to step up to.",
      ],
      gist: "visibility and a low floor",
    },
    {
      about: "matters",
      lines: ["Floor height, pillars, lumbar. In that order."],
      gist: "floor height, pillars, lumbar",
    },
    {
      about: "space",
      lines: ["The floor height matters more than the cubic feet. Nobody asks about floor height."],
      gist: "floor height",
    },
    {
      about: "comfort",
      lines: ["Adjustable lumbar, four-way. Two-way doesn't help."],
      gist: "four-way lumbar",
    },
    {
      about: "timeline",
      lines: ["I decide by the first of March."],
      gist: "by the first of March",
    },
    {
      about: "decision_maker",
      lines: ["I make the decision. The spreadsheet makes the recommendation."],
      gist: "I do",
    },
    {
      about: "budget",
      lines: [
        "I know the invoice. We can talk about that when I know it's the car.",
        "Thirty-four and a half, out the door, is my line.",
      ],
      gist: "34.5 out the door",
    },
    {
      about: "pay_how",
      lines: ["I have an approval at 4.9. You may try to beat it."],
      gist: "I'm approved at 4.9",
    },
    {
      about: "others_seen",
      lines: ["The CX-50 and the Crosstrek Wilderness. Both have one flaw each."],
      gist: "the CX-50 and the Crosstrek",
    },
    {
      about: "experience",
      lines: ["The last two salesmen invented answers. I checked, in the parking lot."],
      gist: "people invent answers",
    },
    { about: "feeling", lines: ["Neutral. I'd like to move off neutral."], gist: "neutral" },
    {
      about: "trade",
      lines: ["It's a lease. There's nothing to trade but a buyout I won't do."],
      gist: "it's a lease",
    },
    {
      about: "daily_miles",
      lines: ["Fourteen in the city, a hundred and ninety to the cabin."],
      gist: "fourteen",
    },
  ],
  secrets: [
    {
      id: "dog",
      about: "driver",
      trust: 52,
      hint: "One of the dogs is the reason for line three.",
      line: "The older one had surgery in May. If she can't get in by herself, it isn't the car.",
    },
    {
      id: "flaw",
      about: "others_seen",
      trust: 50,
      hint: "One of the other two is very close.",
      line: "The Mazda is the better drive. It loses on the dog, nothing else.",
    },
  ],
  needs: [
    {
      id: "floor",
      about: ["wish", "space", "matters"],
      words: ["floor", "cargo", "load", "height", "dog", "greyhound", "step", "bumper", "ramp"],
      reminder: "You haven't addressed floor height. It's my first criterion.",
    },
    {
      id: "lumbar",
      about: ["comfort", "current_car", "matters"],
      words: ["lumbar", "seat", "back", "four way", "two way", "support"],
      reminder: "Lumbar. Two-way or four-way, I asked.",
    },
    {
      id: "visibility",
      about: ["wish", "matters"],
      words: ["visib", "pillar", "window", "see out", "glass", "blind"],
      reminder: "I measured pillars for a reason.",
    },
    {
      id: "gravel",
      about: ["use"],
      words: ["clearance", "gravel", "x mode", "all wheel", "awd", "unpaved", "8.7"],
      reminder: "Gravel, forty minutes of it, every weekend.",
    },
  ],
  fears: ["Being lied to", "A wrong decision with a signature on it"],
  objections: [
    {
      id: "cvt",
      about: "service",
      when: "later",
      raise: [
        "The transmission fluid: the book says lifetime, every mechanic says otherwise. Which is it?",
        "My mechanic says this transmission wants fluid at 60,000, and the book says never. Who's right?",
      ],
      beneath: "I intend to keep it ten years, so 'lifetime of the warranty' isn't an answer.",
      press: [
        "That's not what the service schedule says. I have it here.",
        "I'd take 'I'll find out' over that.",
      ],
      settled: "Thank you. A source I can check is all I wanted.",
      words: [
        "find out",
        "do not know",
        "schedule",
        "service manager",
        "60,000",
        "60000",
        "severe",
        "look it up",
        "in writing",
        "ask",
        "shop foreman",
        "bulletin",
        "check",
      ],
    },
  ],
  wonderings: [
    {
      about: "performance",
      ask: "What's the ground clearance, in inches?",
      words: ["8.7", "inch", "clearance", "find out", "check"],
    },
    {
      about: "comfort",
      ask: "Is the lumbar on the Premium two-way or four-way?",
      words: ["two", "four", "way", "lumbar", "power", "find out", "check"],
    },
    {
      about: "space",
      ask: "How high is the cargo floor off the ground?",
      words: ["inch", "measure", "floor", "find out", "check", "tape"],
    },
    {
      about: "fuel",
      ask: "What's the highway rating on this one?",
      field: "mpgHighway",
      words: ["33", "mpg", "highway"],
    },
    {
      about: "safety",
      ask: "Does the rear brake by itself when reversing, on this trim?",
      words: ["reverse", "brak", "trim", "touring", "find out", "check", "no", "yes"],
    },
  ],
  asides: [],
  budget: 34500,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 33900,
    reservation: 33300,
    keenness: [0.75, 1],
    alternative: "The Mazda store closes at seven.",
  },
  yes: "next_step",
  facts: {
    condition: "new",
    year: 2024,
    make: "Subaru",
    model: "Forester",
    trim: "Premium",
    mileage: 12,
    price: 33900,
    mpgCity: 26,
    mpgHighway: 33,
    seats: 5,
    drivetrain: "AWD",
    cargoCubicFeet: 74,
  },
});
