import { meet } from "../people/person.ts";
import { WALT } from "../people/working.ts";
import type { Scenario } from "../scenario.ts";

export const DISCOVERY_TRADESMAN: Scenario = meet(WALT, {
  id: "discovery-tradesman",
  sessionType: "discovery",
  difficulty: "medium",
  title: "A truck that earns its keep",
  situation:
    "Walt pulls in between jobs with a ladder on the roof and ten minutes on the clock. He says he needs a truck and doesn't want a speech.",
  goal: "Learn what the truck has to do on a working day before you show one.",
  mood: "Short, busy",
  car: "A half-ton pickup",
  minutes: 5,
  start: { trust: 42, interest: 52, patience: 62 },
  opening: [
    "I need a truck. I've got ten minutes.",
    "You the truck guy? Keep it short, I've got a crew waiting.",
    "Looking at half-tons. Don't need the tour.",
  ],
  answers: [
    { about: "visit", lines: ["A truck. Half-ton. That's it."], gist: "a half-ton" },
    {
      about: "why_now",
      lines: ["Transmission's going. Slips when it's cold."],
      gist: "the transmission's going",
    },
    {
      about: "current_car",
      lines: ["A 2012 Silverado. 214,000 on it.", "Owned it since new."],
      gist: "a 2012 Silverado",
    },
    {
      about: "likes",
      lines: ["Eight-foot bed. And the seat fits me by now."],
      gist: "the long bed",
    },
    {
      about: "use",
      lines: [
        "Work. Pipe, wire, tools, a trailer twice a week.",
        "Trailer's about 6,500 loaded. And ninety miles a day, all over the county.",
      ],
      gist: "work, and a trailer twice a week",
    },
    { about: "daily_miles", lines: ["Ninety. Some days more."], gist: "ninety a day" },
    { about: "driver", lines: ["Me. My son when I'm out of town."], gist: "me" },
    {
      about: "wish",
      lines: [
        "I'd like to find my tools without emptying the bed.",
        "And a seat that doesn't kill my back by noon.",
      ],
      gist: "a bed I can find things in",
    },
    {
      about: "comfort",
      lines: ["Back's shot. Thirty years of crawl spaces."],
      gist: "my back's shot",
    },
    {
      about: "timeline",
      lines: ["Before it leaves me on the interstate. This month."],
      gist: "this month",
    },
    {
      about: "decision_maker",
      lines: ["Me. Wife does the books, she'll look at the number."],
      gist: "me",
    },
    {
      about: "budget",
      lines: [
        "Tell me what the truck costs, I'll tell you if it works.",
        "I write it off. Forty-five is about where it stops making sense.",
      ],
      gist: "45 is the top",
    },
    {
      about: "trade",
      lines: ["It's a trade if you want it. I know what it's worth. Not much."],
      gist: "the Silverado",
    },
    {
      about: "payment",
      lines: ["I'm not buying a payment. I'm buying a truck."],
      gist: "I don't shop payments",
    },
    { about: "pay_how", lines: ["Half down, rest through the business."], gist: "half down" },
    {
      about: "performance",
      lines: ["Needs to pull 6,500 up Cutter Hill in August without boiling."],
      gist: "6,500 up a hill",
    },
    {
      about: "service",
      lines: ["A day in the shop is a day I don't bill."],
      gist: "I can't have it in the shop",
    },
    {
      about: "others_seen",
      lines: ["Ram place. Guy talked about his boat."],
      gist: "the Ram place",
    },
    {
      about: "experience",
      lines: ["Bought the last one in forty minutes. That's how I like it."],
      gist: "forty minutes, last time",
    },
    { about: "feeling", lines: ["Like I'm losing daylight."] },
    {
      about: "technology",
      lines: ["Bluetooth, so I can talk to the guys. Rest is decoration."],
      gist: "Bluetooth's enough",
    },
  ],
  secrets: [
    {
      id: "downtime",
      about: "service",
      trust: 50,
      hint: "It cost me a job once. Leave it at that.",
      line: "Last month it sat four days and I lost a school job over it. Eleven grand, that was.",
    },
    {
      id: "son",
      about: "driver",
      trust: 56,
      hint: "It's not only for me, maybe.",
      line: "Truth is the kid takes over in two years. I want to hand him something that lasts.",
    },
  ],
  needs: [
    {
      id: "towing",
      about: ["use", "performance"],
      words: ["tow", "trailer", "pull", "haul", "6,500", "6500", "hitch", "payload"],
      reminder: "I tow twice a week. I said that.",
    },
    {
      id: "bed",
      about: ["wish", "likes"],
      words: ["bed", "tool", "tailgate", "rack", "storage", "box", "long"],
      reminder: "What about the bed? That's where the work is.",
    },
    {
      id: "seat",
      about: ["comfort", "wish"],
      words: ["back", "seat", "lumbar", "support", "comfort"],
      reminder: "My back, remember. Ninety miles a day.",
    },
    {
      id: "uptime",
      about: ["service"],
      words: ["loaner", "service", "warranty", "shop", "downtime", "quick lane", "same day"],
      reminder: "I told you what a day in the shop costs me.",
    },
  ],
  fears: ["A truck in the shop while the crew waits", "Paying for gadgets"],
  objections: [
    {
      id: "gadgets",
      about: "technology",
      when: "later",
      raise: [
        "They're all screens now. I don't want to pay for a phone on wheels.",
        "Too much computer in these. That's what breaks.",
      ],
      beneath: "My brother-in-law's was down nine days for a screen. Nine.",
      press: [
        "I've got gloves on half the day. What do I do with a touch screen.",
        "Every one of those is something that breaks.",
      ],
      settled: "Alright, if there's real buttons for the stuff I use, I can live with it.",
      words: [
        "button",
        "knob",
        "work truck",
        "xl",
        "glove",
        "basic",
        "trim",
        "vinyl",
        "warranty",
        "simple",
      ],
    },
  ],
  wonderings: [
    {
      about: "use",
      ask: "What's it rated to tow, the real number?",
      field: "towingPounds",
      words: ["pound", "lbs", "tow", "rated"],
    },
    {
      about: "availability",
      ask: "You got one here with the long bed?",
      words: ["bed", "long", "short", "eight", "stock", "here", "get one"],
    },
    {
      about: "service",
      ask: "If it's in the shop, do I get a truck to work with?",
      words: ["loaner", "shop", "rental", "truck", "same day"],
    },
  ],
  asides: [],
  budget: 45000,
  monthly: null,
  tradeIn: { car: "Silverado", hopes: 6000, least: 4500, owes: 0 },
  purse: {
    list: 38500,
    reservation: 37200,
    keenness: [0.45, 0.85],
    alternative: "I'll go back to the Ram guy.",
  },
  yes: "next_step",
  facts: {
    condition: "used",
    year: 2022,
    make: "Ford",
    model: "F-150",
    trim: "XL",
    mileage: 41800,
    price: 38500,
    towingPounds: 9900,
    owners: 1,
    accidents: 0,
    drivetrain: "4WD",
    mpgHighway: 23,
  },
});
