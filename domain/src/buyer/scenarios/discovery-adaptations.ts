import { MARCUS } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const DISCOVERY_ADAPTATIONS: Scenario = meet(MARCUS, {
  id: "discovery-adaptations",
  sessionType: "discovery",
  difficulty: "hard",
  title: "Talk to me, not to the chair",
  situation:
    "Marcus rolls in by himself. Four salespeople have asked his wife what he needs; at home he has a van with a ramp that has begun to stick.",
  goal: "Speak to him as you would to anybody, ask what the vehicle has to do, and say honestly what you don't know about adaptations.",
  mood: "Friendly until tested",
  car: "A minivan that can be adapted",
  minutes: 6,
  start: { trust: 38, interest: 50, patience: 60 },
  opening: [
    "Afternoon. I'm looking at vans, and I'm the one who's buying.",
    "Hey. I need a van that takes a ramp. You've got two minutes before I decide if I like you, just kidding, five.",
    "Hi. Don't worry, I know where the ramp to your showroom is, I used the loading dock.",
  ],
  answers: [
    {
      about: "visit",
      lines: [
        "My van's ramp sticks, and the rest is catching up with it. I want to see what's out there.",
      ],
      gist: "my van's ramp sticks",
    },
    {
      about: "why_now",
      lines: ["The ramp stuck halfway in front of the gym, with the team watching."],
      gist: "the ramp is giving out",
    },
    {
      about: "current_car",
      lines: ["A 2013 Grand Caravan, side-entry conversion.", "167,000, half of it to away games."],
      gist: "a converted 2013 Grand Caravan",
    },
    {
      about: "likes",
      lines: ["I drive it myself, from my own chair. That's not negotiable."],
      gist: "I drive it from my chair",
    },
    {
      about: "use",
      lines: [
        "School, games, my kids. Some Fridays three hours one way.",
        "I load the ball bags myself, so I need floor next to me.",
      ],
      gist: "school and away games",
    },
    { about: "driver", lines: ["Me. My oldest gets a permit in the spring."], gist: "me" },
    {
      about: "wish",
      lines: [
        "A door I don't have to pray over.",
        "And room to turn once I'm in, that's what the old one hasn't got.",
      ],
      gist: "a ramp that works and room to turn",
    },
    {
      about: "space",
      lines: ["Fifty-six inches of door, that's what my chair and I need."],
      gist: "56 inches of door",
    },
    {
      about: "features",
      lines: ["Hand controls, push-pull. Mine can be moved over, I think."],
      gist: "push-pull hand controls",
    },
    {
      about: "timeline",
      lines: ["Before the season, end of October."],
      gist: "by the end of October",
    },
    {
      about: "decision_maker",
      lines: ["Me. Kim signs off on what fits in the garage."],
      gist: "me",
    },
    {
      about: "budget",
      lines: [
        "The van I can handle. It's the conversion that costs like a second one.",
        "Thirty-six for the van, and I've got 20 set aside for the conversion.",
      ],
      gist: "36 for the van",
    },
    {
      about: "pay_how",
      lines: ["Loan for the van. The conversion's part savings, part a grant I'm waiting on."],
      gist: "a loan and some savings",
    },
    {
      about: "experience",
      lines: [
        "Mostly people talk to my wife.",
        "One guy asked her whether I 'could still drive'. I drove there.",
      ],
      gist: "people talk to my wife instead of me",
    },
    {
      about: "feeling",
      lines: ["I feel fine. I'd feel better if I wasn't a project."],
      gist: "fine",
    },
    {
      about: "what_would_help",
      lines: ["Somebody who says 'I don't know, I'll call the conversion shop', and calls."],
      gist: "somebody who calls the conversion shop",
    },
    { about: "others_seen", lines: ["Four stores. You're the fifth."], gist: "four stores" },
    {
      about: "trade",
      lines: ["The Caravan, with the ramp in whatever mood it's in."],
      gist: "the Caravan",
    },
    {
      about: "comfort",
      lines: ["Headroom, sitting up. Fifty-four inches off the floor, measured."],
      gist: "54 inches to the top of my head",
    },
  ],
  secrets: [
    {
      id: "fall",
      about: "why_now",
      trust: 54,
      hint: "It stuck at a worse time than that, too.",
      line: "In June it stuck with me on it, on a slope, and I went over backwards. Kim doesn't know how close that was.",
    },
    {
      id: "grant",
      about: "pay_how",
      trust: 56,
      hint: "The grant's a long story.",
      line: "The grant only pays if the quote from the van and from the converter come on the same day. That's where the other stores lost interest.",
    },
  ],
  needs: [
    {
      id: "ramp",
      about: ["visit", "wish", "why_now", "space"],
      words: ["ramp", "conversion", "convert", "side entry", "door", "opening", "56", "inches"],
      reminder: "I came about the ramp, and you're on the cupholders.",
    },
    {
      id: "controls",
      about: ["features", "likes"],
      words: ["hand control", "controls", "push", "drive from", "your chair", "adapt"],
      reminder: "I drive it myself. With hand controls. I said that.",
    },
    {
      id: "floor",
      about: ["use", "wish"],
      words: ["floor", "room", "turn", "ball", "bags", "space", "width", "seat out", "removable"],
      reminder: "There has to be floor next to me, for the bags.",
    },
    {
      id: "shop",
      about: ["what_would_help", "pay_how", "budget"],
      words: ["converter", "mobility", "shop", "call", "quote", "grant", "rebate", "reimburse"],
      reminder: "Have you ever called a conversion shop? Serious question.",
    },
  ],
  fears: ["Being sold a van that cannot be converted", "Being handled instead of served"],
  objections: [
    {
      id: "do-you-know",
      about: "features",
      when: "later",
      raise: [
        "Have you sold one for a conversion before?",
        "What happens if I buy it and the converter says it's the wrong build?",
      ],
      beneath:
        "A friend of mine bought the wrong trim. The floor couldn't be lowered, and nobody took it back.",
      press: [
        "'Should be fine' is what they told him, too.",
        "I need somebody who checks before I sign, not after.",
      ],
      settled: "You call them with the VIN before I sign anything. Good, that's all I wanted.",
      words: [
        "call",
        "converter",
        "vin",
        "mobility",
        "before you sign",
        "check",
        "in writing",
        "certified",
        "do not know",
        "find out",
        "build",
      ],
    },
  ],
  wonderings: [
    {
      about: "features",
      ask: "Does the maker still pay something back for adaptations?",
      words: ["rebate", "reimburse", "program", "mobility", "find out", "check", "maker"],
    },
    {
      about: "space",
      ask: "How wide does the side door open, in inches?",
      words: ["inch", "wide", "measure", "door"],
    },
    {
      about: "availability",
      ask: "Is this one a build that can take a lowered floor?",
      words: ["convert", "vin", "floor", "check", "call", "trim"],
    },
  ],
  asides: [],
  budget: 36000,
  monthly: 560,
  tradeIn: { car: "Caravan", hopes: 7000, least: 5000, owes: 0 },
  purse: {
    list: 35400,
    reservation: 34400,
    keenness: [0.6, 0.95],
    alternative: "There's a converter two counties over who sells them whole.",
  },
  yes: "next_step",
  facts: {
    condition: "new",
    year: 2024,
    make: "Chrysler",
    model: "Pacifica",
    trim: "Touring L",
    mileage: 14,
    price: 35400,
    msrp: 41200,
    seats: 7,
    mpgCity: 19,
    mpgHighway: 28,
    drivetrain: "FWD",
  },
});
