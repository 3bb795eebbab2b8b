import type { Scenario } from "../scenario.ts";

/** Questions about the car, from people who would notice a bluff. */
export const PRODUCT_KNOWLEDGE: readonly Scenario[] = [
  {
    id: "product-first-car",
    version: 1,
    sessionType: "product_knowledge",
    difficulty: "easy",
    title: "First car, first questions",
    situation:
      "Jordan starts a first job on Monday and wants a small sedan. Aunt Rosa came along to ask what Jordan forgets.",
    goal: "Answer plainly, tie each answer to the commute, and say so when you don't know.",
    buyer: {
      name: "Jordan Ellis",
      age: 22,
      occupation: "Dental assistant",
      mood: "Excited, unsure",
      face: "jordan-ellis",
    },
    car: "2022 Hyundai Elantra SEL",
    minutes: 5,
    manner: "plain",
    partner: "Rosa",
    start: { trust: 56, interest: 62, patience: 82 },
    opening: [
      "Jordan: Hi! We saw the silver Elantra online. Rosa: And I've got a list of questions, sorry in advance.",
      "Jordan: Is the Elantra still here? It's my first car. Rosa: I'm the aunt. I ask the boring ones.",
    ],
    answers: [
      {
        topic: "use",
        lines: [
          "Jordan: Thirty-five miles each way to work, all highway.",
          "Rosa: And home to us on Sundays, I hope.",
        ],
      },
      {
        topic: "current_car",
        lines: ["Jordan: Nothing yet, I've been borrowing hers. Rosa: And returning it empty."],
      },
      { topic: "driver", lines: ["Jordan: Just me."] },
      {
        topic: "wish",
        lines: [
          "Jordan: My phone has to work in it. And it should be cheap on gas.",
          "Rosa: It should be safe. That's what it should be.",
        ],
      },
      {
        topic: "budget",
        lines: [
          "Jordan: About 19,000. I've got four saved up.",
          "Rosa: I'll help with insurance, not with the car.",
        ],
      },
      {
        topic: "timeline",
        lines: ["Jordan: I start Monday. But I can borrow hers one more week."],
      },
      { topic: "decision_maker", lines: ["Jordan: Me. Rosa: Officially."] },
      {
        topic: "feeling",
        lines: ["Jordan: I don't want to buy something that falls apart in a year."],
      },
      { topic: "credit", lines: ["Jordan: I've only got one card. I pay it off every month."] },
    ],
    secrets: [
      {
        id: "night",
        topic: "use",
        trust: 60,
        line: "Jordan: Honestly, I've never driven on the interstate at night. That's the part that scares me.",
      },
    ],
    objections: [
      {
        id: "reliability",
        topic: "condition",
        keys: ["warranty", "report", "record", "inspect", "in writing"],
        raise: "Rosa: My neighbor says these give trouble after 60,000 miles.",
        press: [
          "Rosa: She had the engine out of hers, so I'm not making it up.",
          "Rosa: I'd feel better seeing something in writing.",
        ],
        settled: "Rosa: Alright. I can read a warranty. Show me that page and I'm quiet.",
      },
    ],
    wonderings: [
      { topic: "fuel", ask: "Jordan: What does it get on the highway?" },
      { topic: "warranty", ask: "Rosa: How much of the factory warranty is left on it?" },
      { topic: "technology", ask: "Jordan: Does it do CarPlay without the cable?" },
      { topic: "safety", ask: "Rosa: Does it brake by itself if Jordan's looking at the phone?" },
    ],
    needs: ["fuel", "safety", "technology", "warranty"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "used",
      year: 2022,
      make: "Hyundai",
      model: "Elantra",
      trim: "SEL",
      mileage: 29100,
      price: 18900,
      mpgCity: 31,
      mpgHighway: 41,
      seats: 5,
      owners: 1,
      accidents: 0,
      warranty:
        "Powertrain 10 years / 100,000 miles for the first owner, 5 years / 60,000 miles for the next",
    },
  },
  {
    id: "product-ev-sceptic",
    version: 1,
    sessionType: "product_knowledge",
    difficulty: "medium",
    title: "Range, and what happens in January",
    situation:
      "Sven is an engineer who has read every forum. He wants an electric car to be a good idea and expects to be told stories.",
    goal: "Give real numbers, say what you don't know, and find out how he drives.",
    buyer: {
      name: "Sven Aaltonen",
      age: 45,
      occupation: "Structural engineer",
      mood: "Curious, exacting",
      face: "sven-aaltonen",
    },
    car: "2023 Hyundai Ioniq 5 SE",
    minutes: 6,
    manner: "precise",
    start: { trust: 44, interest: 58, patience: 68 },
    opening: [
      "I've read a fair amount about the Ioniq 5. I have six questions, and I'd like numbers.",
      "Good afternoon. The electric one over there. I want to know what it does in winter, not in the brochure.",
    ],
    answers: [
      {
        topic: "use",
        lines: [
          "Fifty-two miles a day, round trip. Four days a week.",
          "Twice a year it's 640 miles to my sister in Duluth, in one day.",
        ],
      },
      {
        topic: "charging",
        lines: [
          "I have a garage with a 240-volt outlet, from a welder.",
          "The panel is 100 amps, which I'm told is the weak point.",
        ],
      },
      {
        topic: "current_car",
        lines: [
          "A Passat wagon, diesel. 48 miles to the gallon, which is the problem with everything else.",
        ],
      },
      {
        topic: "wish",
        lines: [
          "Quiet, and a straight answer about the battery in eight years.",
          "I'd like not to plan a trip around a plug.",
        ],
      },
      { topic: "driver", lines: ["Myself. My wife has her own car and intends to keep it."] },
      {
        topic: "budget",
        lines: [
          "I compare total cost over ten years, so the sticker is one term of it.",
          "Below 38,000 it beats the diesel. I made a spreadsheet.",
        ],
      },
      { topic: "timeline", lines: ["The Passat will last another year. I can wait."] },
      { topic: "decision_maker", lines: ["I decide, on the numbers."] },
      { topic: "feeling", lines: ["Wary of enthusiasm, mostly."] },
      {
        topic: "competitor",
        lines: ["I've driven the Model Y. The ride is too hard for our roads."],
      },
    ],
    secrets: [
      {
        id: "wife",
        topic: "driver",
        trust: 58,
        line: "My wife thinks we'll be stranded with her mother in the car. That is the actual argument at home.",
      },
      {
        id: "incentive",
        topic: "budget",
        trust: 60,
        line: "My utility pays 500 toward a charger. I'd want that counted properly, not as your discount.",
      },
    ],
    objections: [
      {
        id: "winter",
        topic: "charging",
        keys: ["winter", "cold", "freezing", "percent", "heat pump"],
        raise:
          "The forum says it loses a third of its range below freezing. I'd call that a defect.",
        press: [
          "Which leaves how many miles at ten degrees, with the heat on?",
          "That's an adjective. I asked for a number.",
        ],
        settled: "Good. That's a figure I can put in the sheet.",
      },
    ],
    wonderings: [
      { topic: "charging", ask: "What's the rated range of this one, and with which wheels?" },
      {
        topic: "warranty",
        ask: "What exactly does the battery warranty promise, capacity or function?",
      },
      { topic: "charging", ask: "How long from ten to eighty percent on a 150-kilowatt charger?" },
      { topic: "history", ask: "Are there open recalls on this car?" },
    ],
    needs: ["charging", "warranty", "use"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "used",
      year: 2023,
      make: "Hyundai",
      model: "Ioniq 5",
      trim: "SE",
      fuel: "electric",
      rangeMiles: 303,
      mileage: 18700,
      price: 33800,
      seats: 5,
      owners: 1,
      accidents: 0,
      openRecalls: 1,
      warranty: "Battery 10 years / 100,000 miles",
    },
  },
  {
    id: "product-researcher",
    version: 1,
    sessionType: "product_knowledge",
    difficulty: "hard",
    title: "She knows the trim sheet",
    situation:
      "Naomi has compared seven crossovers on a spreadsheet. She tests you with things she already knows.",
    goal: "No bluffing: answer what you know, check what you don't, and learn why she asks.",
    buyer: {
      name: "Naomi Feldman",
      age: 39,
      occupation: "Auditor",
      mood: "Cool, prepared",
      face: "naomi-feldman",
    },
    car: "2024 Subaru Forester Premium",
    minutes: 6,
    manner: "precise",
    start: { trust: 36, interest: 55, patience: 60 },
    opening: [
      "I've narrowed it to three. I'd like to see whether you know the Forester better than the last two people.",
      "I have a list. If you don't know something, I'd prefer you say so.",
    ],
    answers: [
      {
        topic: "use",
        lines: [
          "City during the week. Gravel on weekends.",
          "There's a cabin, forty minutes past where the pavement ends.",
        ],
      },
      {
        topic: "current_car",
        lines: [
          "A RAV4, leased. It goes back in March.",
          "It rattles, and the seat is wrong for my back.",
        ],
      },
      { topic: "driver", lines: ["Me. Two greyhounds in the back."] },
      {
        topic: "wish",
        lines: [
          "Visibility. I measured the pillars.",
          "A cargo floor that's low enough for an old dog to step up to.",
        ],
      },
      {
        topic: "space",
        lines: [
          "The floor height matters more than the cubic feet. Nobody asks about floor height.",
        ],
      },
      { topic: "comfort", lines: ["Adjustable lumbar, four-way. Two-way doesn't help."] },
      { topic: "timeline", lines: ["The lease ends on March 14th."] },
      {
        topic: "decision_maker",
        lines: ["I make the decision. The spreadsheet makes the recommendation."],
      },
      {
        topic: "budget",
        lines: [
          "I know the invoice. We can talk about that when I know it's the car.",
          "Thirty-four and a half, out the door, is my line.",
        ],
      },
      {
        topic: "competitor",
        lines: ["The CX-50 and the Crosstrek Wilderness. Both have one flaw each."],
      },
      {
        topic: "experience",
        lines: ["The last two salesmen invented answers. I checked, in the parking lot."],
      },
    ],
    secrets: [
      {
        id: "dog",
        topic: "driver",
        trust: 52,
        line: "The older one had surgery in May. If she can't get in by herself, it isn't the car.",
      },
      {
        id: "flaw",
        topic: "competitor",
        trust: 50,
        line: "The Mazda is the better drive. It loses on the dog, nothing else.",
      },
    ],
    objections: [
      {
        id: "cvt",
        topic: "service",
        keys: ["fluid", "transmission", "schedule", "manual", "service"],
        raise:
          "The transmission fluid: the book says lifetime, every mechanic says otherwise. Which is it?",
        press: [
          "That's not what the service schedule says. I have it here.",
          "I'd take 'I'll find out' over that.",
        ],
        settled: "Thank you. A source I can check is all I wanted.",
      },
    ],
    wonderings: [
      { topic: "performance", ask: "What's the ground clearance, in inches?" },
      { topic: "comfort", ask: "Is the lumbar on the Premium two-way or four-way?" },
      { topic: "space", ask: "How high is the cargo floor off the ground?" },
      { topic: "fuel", ask: "What's the highway rating on this one?" },
    ],
    needs: ["space", "comfort", "performance"],
    purse: null,
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
  },
];
