import { DENISE } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const OBJECTION_NOT_TODAY: Scenario = meet(DENISE, {
  id: "objection-not-today",
  sessionType: "objection",
  difficulty: "easy",
  title: "Not today",
  situation:
    "Denise let herself be shown a certified Corolla while her car is on the lift. She sat in it longer than she meant to, and now she wants her coat.",
  goal: "Take 'not today' seriously, find out what would have to be true, and book something small with a date.",
  mood: "Tempted, retreating",
  car: "2021 Toyota Corolla LE, certified",
  minutes: 4,
  start: { trust: 52, interest: 56, patience: 72 },
  opening: [
    "It's nice. I'm not buying anything today, though.",
    "Okay, I've sat in it. I should go see about my car now.",
    "That's a good little car. Not today, I came for a transmission.",
  ],
  answers: [
    {
      about: "feeling",
      lines: ["Like I came for milk and I'm looking at a cow."],
      gist: "ambushed, a little",
    },
    {
      about: "why_now",
      lines: [
        "I'm not doing it now, that's the point.",
        "But twenty-four hundred for the old one, I don't know.",
      ],
      gist: "I'm not doing it now",
    },
    {
      about: "current_car",
      lines: ["A Fusion, 2014, on your lift with its insides out."],
      gist: "the Fusion on your lift",
    },
    {
      about: "use",
      lines: [
        "To the depot at four-thirty in the morning.",
        "My mother's doctors, Tuesdays and Fridays.",
      ],
      gist: "the depot and my mother's doctors",
    },
    {
      about: "likes",
      lines: ["This one? It's quiet. And I can see the ends of it."],
      gist: "it's quiet",
    },
    {
      about: "wish",
      lines: ["To not hold my breath when I turn the key."],
      gist: "to trust it in the morning",
    },
    {
      about: "budget",
      lines: ["I'd have to look. Two-eighty, three hundred, something like that."],
      gist: "about 280 a month",
    },
    {
      about: "payment",
      lines: ["I haven't had one in six years. I got used to that."],
      gist: "I haven't had one in years",
    },
    { about: "timeline", lines: ["Not today. Maybe when I've slept."], gist: "not today" },
    { about: "decision_maker", lines: ["Just me, and my own head."], gist: "just me" },
    {
      about: "trade",
      lines: ["As it is, in pieces? You'd laugh."],
      gist: "the Fusion, in pieces",
    },
    {
      about: "service",
      lines: [
        "3,900 in repairs since last fall. I keep the receipts in the glove box, so I'm reminded.",
      ],
      gist: "3,900 in repairs",
    },
    {
      about: "what_would_help",
      lines: [
        "To know what mine's worth broken. And what this really costs a month, with everything.",
      ],
      gist: "what mine's worth, and the real payment",
    },
    {
      about: "pay_how",
      lines: ["Through my credit union, they know me."],
      gist: "my credit union",
    },
    {
      about: "visit",
      lines: ["A transmission. And your coffee, which is why I'm in here at all."],
      gist: "the transmission",
    },
    {
      about: "experience",
      lines: ["I've never done it at a dealer. I know what they say, though."],
      gist: "never at a dealer",
    },
    { about: "others_seen", lines: ["No, I wasn't looking, I told you."], gist: "nothing else" },
  ],
  secrets: [
    {
      id: "stranded",
      about: "use",
      trust: 56,
      hint: "It picked a bad day to die once.",
      line: "It quit on the expressway in August, with my mother in it. Forty minutes, no air. She still brings it up.",
    },
    {
      id: "raise",
      about: "timeline",
      trust: 60,
      hint: "Ask me again in two weeks.",
      line: "I hear about the supervisor job on the fifteenth. I don't want to jinx it.",
    },
  ],
  needs: [
    {
      id: "trust-it",
      about: ["wish", "service", "use"],
      words: ["reliab", "warranty", "certified", "cover", "start", "inspect", "roadside"],
      reminder: "I just want to trust it in the morning.",
    },
    {
      id: "total",
      about: ["what_would_help", "budget", "payment"],
      words: [
        "a month",
        "per month",
        "total",
        "side by side",
        "insurance",
        "on paper",
        "all in",
        "write",
      ],
      reminder: "I asked what it really costs a month.",
    },
  ],
  fears: ["A payment she cannot get out of", "Being rushed while she waits"],
  objections: [
    {
      id: "not-today",
      about: "timeline",
      when: "start",
      raise: ["I'm just not doing this today."],
      beneath:
        "If I sign something while my car's in pieces I'll never know if I wanted it or I was just tired.",
      press: [
        "I said not today, I meant it kindly.",
        "You'll still have cars tomorrow, won't you.",
      ],
      settled: "That's fair. I can come back with a clear head for that.",
      words: [
        "no hurry",
        "no rush",
        "tomorrow",
        "saturday",
        "take it home",
        "on paper",
        "hold",
        "side by side",
        "come back",
        "when you",
        "sleep on it",
        "write",
        "call you",
        "whenever",
        "thursday",
        "friday",
        "monday",
        "next week",
      ],
    },
  ],
  wonderings: [
    {
      about: "trade",
      ask: "What's mine worth the way it is?",
      words: ["apprais", "worth", "as is", "auction", "look at", "find out"],
    },
    {
      about: "warranty",
      ask: "What's 'certified' mean, really?",
      words: ["inspect", "warranty", "point", "mile", "year", "cover"],
    },
  ],
  asides: [],
  budget: 17000,
  monthly: 300,
  tradeIn: { car: "Fusion", hopes: 3500, least: 1800, owes: 0 },
  purse: {
    list: 18400,
    reservation: 17800,
    keenness: [0.5, 0.9],
    alternative: "I'll just let them fix it.",
  },
  yes: "next_step",
  facts: {
    condition: "certified",
    year: 2021,
    make: "Toyota",
    model: "Corolla",
    trim: "LE",
    mileage: 36200,
    price: 18400,
    seats: 5,
    mpgCity: 30,
    mpgHighway: 38,
    owners: 1,
    accidents: 0,
    warranty: "Powertrain 7 years / 100,000 miles from first sale",
  },
});
