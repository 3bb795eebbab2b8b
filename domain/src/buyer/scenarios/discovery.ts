import type { Scenario } from "../scenario.ts";

/** Meeting somebody and finding out what they need. */
export const DISCOVERY: readonly Scenario[] = [
  {
    id: "discovery-growing-family",
    version: 1,
    sessionType: "discovery",
    difficulty: "easy",
    title: "The back seat is full",
    situation:
      "Priya walks the SUV row on a Tuesday evening, still in scrubs, phone in hand. She says she is just getting ideas.",
    goal: "Find out how the family really uses the car, and agree on one to look at.",
    buyer: {
      name: "Priya Raman",
      age: 34,
      occupation: "Nurse",
      mood: "Friendly, tired",
      face: "priya-raman",
    },
    car: "A three-row SUV, not sure which",
    minutes: 5,
    manner: "warm",
    start: { trust: 52, interest: 50, patience: 85 },
    opening: [
      "Hi, I'm just getting ideas, really. We've outgrown what we have.",
      "Hey. I'm not buying tonight, I'm just looking at the bigger ones.",
      "Hi there. I only have a bit of time, I wanted to see the ones with three rows.",
    ],
    answers: [
      {
        topic: "current_car",
        lines: [
          "A CR-V. It's been great, there's just no room left in it.",
          "It's a 2017 with about 92,000 on it, and it's paid off.",
        ],
      },
      {
        topic: "driver",
        lines: [
          "Me mostly, and my husband on weekends. And the kids, all three of them now.",
          "Four, two, and a baby since August. Three car seats across doesn't work, we tried.",
        ],
      },
      {
        topic: "use",
        lines: [
          "Daycare, the hospital, groceries. Most days it's the same twenty miles.",
          "Once a month it's four hours up to my parents, with everything we own in the back.",
        ],
      },
      {
        topic: "wish",
        lines: [
          "I want to reach the one in the back without climbing over the others.",
          "A stroller and groceries at the same time. Right now it's one or the other.",
        ],
      },
      {
        topic: "space",
        lines: ["The double stroller has to go in without taking the wheels off."],
      },
      {
        topic: "timeline",
        lines: ["There's no rush, but I go back to days in January and I'd like it done by then."],
      },
      {
        topic: "decision_maker",
        lines: ["My husband and I, together. He'll want to drive it, he's tall."],
      },
      {
        topic: "budget",
        lines: [
          "We haven't fixed a number. I'd like to stay around what we'd pay for daycare, so not crazy.",
          "I had maybe 38,000 in mind, everything in.",
        ],
      },
      { topic: "safety", lines: ["It's the first thing I look up, honestly."] },
      { topic: "trade", lines: ["We'd trade the CR-V if the number's decent."] },
      {
        topic: "feeling",
        lines: ["A bit overwhelmed. They all look the same after the third one."],
      },
    ],
    secrets: [
      {
        id: "scare",
        topic: "safety",
        trust: 58,
        line: "We were rear-ended in March with the baby not even born. I still check the mirror at every light.",
      },
      {
        id: "mother",
        topic: "driver",
        trust: 60,
        line: "And my mother moves in with us next spring, so some days it's six of us. She has a bad hip.",
      },
    ],
    objections: [
      {
        id: "too-big",
        topic: "space",
        keys: ["park", "garage", "tight", "turning", "camera"],
        raise: "I worry these are just too big to park at the hospital.",
        press: [
          "It's a tight garage, though. I sat in one for ten minutes today looking for a spot.",
          "I still picture myself stuck on level three.",
        ],
        settled: "Okay, if I can try it in a tight spot myself, that's fair.",
      },
    ],
    wonderings: [
      { topic: "space", ask: "Can you get to the third row with a car seat still in the second?" },
      { topic: "fuel", ask: "What does something like this use in town?" },
      { topic: "safety", ask: "Which ones warn you when somebody's coming up behind?" },
    ],
    needs: ["space", "safety", "driver", "comfort"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "used",
      year: 2023,
      make: "Honda",
      model: "Pilot",
      trim: "EX-L",
      mileage: 28400,
      price: 37900,
      seats: 8,
      mpgCity: 19,
      mpgHighway: 27,
      owners: 1,
      accidents: 0,
      drivetrain: "AWD",
    },
  },
  {
    id: "discovery-tradesman",
    version: 1,
    sessionType: "discovery",
    difficulty: "medium",
    title: "A truck that earns its keep",
    situation:
      "Walt pulls in between jobs with a ladder on the roof and ten minutes on the clock. He says he needs a truck and doesn't want a speech.",
    goal: "Learn what the truck has to do on a working day before you show one.",
    buyer: {
      name: "Walt Brennan",
      age: 51,
      occupation: "Electrical contractor",
      mood: "Short, busy",
      face: "walt-brennan",
    },
    car: "A half-ton pickup",
    minutes: 5,
    manner: "clipped",
    start: { trust: 42, interest: 52, patience: 62 },
    opening: [
      "I need a truck. I've got ten minutes.",
      "You the truck guy? Keep it short, I've got a crew waiting.",
      "Looking at half-tons. Don't need the tour.",
    ],
    answers: [
      {
        topic: "current_car",
        lines: [
          "A 2012 Silverado. 214,000 on it.",
          "Transmission slips when it's cold. It's done.",
        ],
      },
      {
        topic: "use",
        lines: [
          "Work. Pipe, wire, tools, a trailer twice a week.",
          "Trailer's about 6,500 loaded. And ninety miles a day, all over the county.",
        ],
      },
      { topic: "driver", lines: ["Me. My son when I'm out of town."] },
      {
        topic: "wish",
        lines: [
          "I'd like to find my tools without emptying the bed.",
          "And a seat that doesn't kill my back by noon.",
        ],
      },
      { topic: "comfort", lines: ["Back's shot. Thirty years of crawl spaces."] },
      { topic: "timeline", lines: ["Before it leaves me on the interstate. This month."] },
      { topic: "decision_maker", lines: ["Me. Wife does the books, she'll look at the number."] },
      {
        topic: "budget",
        lines: [
          "Tell me what the truck costs, I'll tell you if it works.",
          "I write it off. Forty-five is about where it stops making sense.",
        ],
      },
      { topic: "trade", lines: ["It's a trade if you want it. I know what it's worth. Not much."] },
      { topic: "payment", lines: ["I'm not buying a payment. I'm buying a truck."] },
      {
        topic: "performance",
        lines: ["Needs to pull 6,500 up Cutter Hill in August without boiling."],
      },
      { topic: "service", lines: ["A day in the shop is a day I don't bill."] },
    ],
    secrets: [
      {
        id: "downtime",
        topic: "service",
        trust: 50,
        line: "Last month it sat four days and I lost a school job over it. Eleven grand, that was.",
      },
      {
        id: "son",
        topic: "driver",
        trust: 56,
        line: "Truth is the kid takes over in two years. I want to hand him something that lasts.",
      },
    ],
    objections: [
      {
        id: "gadgets",
        topic: "technology",
        keys: ["button", "knob", "screen", "dial", "show you", "switch"],
        raise: "They're all screens now. I don't want to pay for a phone on wheels.",
        press: [
          "I've got gloves on half the day. What do I do with a touch screen.",
          "Every one of those is something that breaks.",
        ],
        settled: "Alright, if there's real buttons for the stuff I use, I can live with it.",
      },
    ],
    wonderings: [
      { topic: "use", ask: "What's it rated to tow, the real number?" },
      { topic: "availability", ask: "You got one here with the long bed?" },
      { topic: "service", ask: "If it's in the shop, do I get a truck to work with?" },
    ],
    needs: ["use", "service", "comfort", "performance"],
    purse: null,
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
  },
  {
    id: "discovery-burned-before",
    version: 1,
    sessionType: "discovery",
    difficulty: "hard",
    title: "Once burned",
    situation:
      "Colette stands by the door with her coat on. The last store had her sign for a warranty she never asked for, and she expects the same here.",
    goal: "Earn a real conversation: what happened, what a good visit would be, what she needs.",
    buyer: {
      name: "Colette Durand",
      age: 58,
      occupation: "School librarian",
      mood: "Guarded",
      face: "colette-durand",
    },
    car: "A small hatchback",
    minutes: 6,
    manner: "wary",
    start: { trust: 28, interest: 45, patience: 58 },
    opening: [
      "Before you start: I'm only looking, and I'm not sitting down at any desk.",
      "I'll look by myself, thank you. I know how this goes.",
      "You can save the handshake. I just want to see the small ones.",
    ],
    answers: [
      {
        topic: "experience",
        lines: [
          "Not good. Let's leave it at that.",
          "They put three thousand dollars of warranty in my payment and told me the bank wanted it.",
        ],
      },
      {
        topic: "current_car",
        lines: [
          "A Fit. 2013. I like it, that's the annoying part.",
          "The air conditioning went, and they want more for it than the car is worth.",
        ],
      },
      {
        topic: "use",
        lines: [
          "School and back. Eleven miles.",
          "In the summer I drive to the coast with the dog, twice, maybe three times.",
        ],
      },
      { topic: "driver", lines: ["Me. And Biscuit. He's a beagle."] },
      {
        topic: "wish",
        lines: [
          "I want to see out of the back. In the new ones you can't.",
          "And seats that fold flat. I carry boxes of books, more than you'd think.",
        ],
      },
      { topic: "space", lines: ["The Fit swallows a bookcase. I've done it."] },
      { topic: "timeline", lines: ["When I'm ready."] },
      {
        topic: "decision_maker",
        lines: ["I decide. My brother will tell me I'm wrong, he always does."],
      },
      {
        topic: "budget",
        lines: [
          "I'd rather not say yet.",
          "Twenty-two thousand, and I mean in total, with nothing slipped in.",
        ],
      },
      {
        topic: "feeling",
        lines: [
          "Like I'm about to be had, if you want the truth.",
          "I lay awake over that loan. At my age.",
        ],
      },
      { topic: "trade", lines: ["Perhaps. Not if it turns into a shell game."] },
      { topic: "payment", lines: ["I don't talk about payments. That's how they got me."] },
    ],
    secrets: [
      {
        id: "cash",
        topic: "budget",
        trust: 55,
        line: "I'd pay cash, as it happens. I've been saving since that business.",
      },
      {
        id: "visit",
        topic: "experience",
        trust: 46,
        line: "What I'd have liked is one sheet of paper with every number on it, and to take it home. That's all.",
      },
    ],
    objections: [
      {
        id: "trust",
        topic: "experience",
        keys: ["writing", "paper", "sheet", "print", "take it home", "line by line"],
        raise: "How do I know you won't do the same thing they did?",
        press: [
          "That's what they said, too. Nearly word for word.",
          "Anyone can say that standing out here.",
        ],
        settled: "In writing, and I take it home. Then we can talk.",
      },
    ],
    wonderings: [
      { topic: "fees", ask: "What do you charge on top of the price here?" },
      { topic: "condition", ask: "Can I have my own mechanic look at it?" },
      { topic: "space", ask: "Do the back seats go completely flat?" },
    ],
    needs: ["space", "fees", "experience", "condition"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "used",
      year: 2021,
      make: "Toyota",
      model: "Corolla Hatchback",
      trim: "SE",
      mileage: 33600,
      price: 20900,
      seats: 5,
      mpgCity: 30,
      mpgHighway: 38,
      owners: 2,
      accidents: 0,
    },
  },
];
