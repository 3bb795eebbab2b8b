import type { Scenario } from "../scenario.ts";

/** The car is right and the price is close: asking for it, in its place. */
export const CLOSING: readonly Scenario[] = [
  {
    id: "closing-lease-end",
    version: 1,
    sessionType: "closing",
    difficulty: "easy",
    title: "The lease is up on Friday",
    situation:
      "Camille turned in two leases here before. She has the paperwork on the table and wants somebody to say it makes sense.",
    goal: "Sum up what she wanted, check that nothing is open, and ask.",
    buyer: {
      name: "Camille Baptiste",
      age: 44,
      occupation: "Hotel manager",
      mood: "Nearly there",
      face: "camille-baptiste",
    },
    car: "2024 Volkswagen Tiguan SE",
    minutes: 4,
    manner: "warm",
    start: { trust: 62, interest: 72, patience: 80 },
    opening: [
      "So. The Tiguan. I think it's the right one, I just want to be sure.",
      "Okay, I've read it all. I'm almost there, I think.",
    ],
    answers: [
      {
        topic: "feeling",
        lines: ["It's the miles. I always go over, and then there's the bill at the end."],
      },
      {
        topic: "use",
        lines: [
          "To the hotel and home, and to Savannah every other weekend.",
          "I did 15,500 last year. The lease says 10,000.",
        ],
      },
      {
        topic: "payment",
        lines: [
          "It's thirty more a month than the last one. I can do that, I'd only like to know what for.",
        ],
      },
      { topic: "timeline", lines: ["Mine goes back on Friday, so, soon."] },
      { topic: "decision_maker", lines: ["Me. My sister thinks I should buy, for once."] },
      { topic: "wish", lines: ["No surprise at the end. That's really the only thing."] },
      { topic: "current_car", lines: ["The 2021, the white one. It's been good to me."] },
      { topic: "budget", lines: ["We're inside it. Barely."] },
    ],
    secrets: [
      {
        id: "bill",
        topic: "feeling",
        trust: 64,
        line: "Last time it was 1,800 dollars, on my birthday.",
      },
    ],
    objections: [
      {
        id: "miles",
        topic: "use",
        raise: "What happens if I go over the miles again?",
        press: [
          "Because last time nobody mentioned it until I handed in the key.",
          "I'd like to see that in the contract, not hear it.",
        ],
        settled: "Good. With the 15,000 written in there, I'm fine.",
      },
    ],
    wonderings: [{ topic: "payment", ask: "What does the thirty dollars more pay for?" }],
    needs: ["use", "payment", "fees"],
    purse: null,
    yes: "buy",
    facts: {
      condition: "new",
      year: 2024,
      make: "Volkswagen",
      model: "Tiguan",
      trim: "SE",
      mileage: 9,
      price: 32400,
      seats: 5,
      mpgCity: 24,
      mpgHighway: 31,
    },
  },
  {
    id: "closing-spouse",
    version: 1,
    sessionType: "closing",
    difficulty: "medium",
    title: "I should ask my husband",
    situation:
      "Beth has chosen the Telluride and has the pen in her hand. Then she puts it down: Mark hasn't seen it.",
    goal: "Respect Mark, find out what he'd care about, and bring him into it.",
    buyer: {
      name: "Beth Carlisle",
      age: 38,
      occupation: "Real-estate agent",
      mood: "Torn",
      face: "beth-carlisle",
    },
    car: "2023 Kia Telluride EX",
    minutes: 5,
    manner: "chatty",
    start: { trust: 54, interest: 68, patience: 68 },
    opening: [
      "I love it, I do. I should really ask my husband first.",
      "Okay, wait. Mark hasn't even seen it. I can't just sign.",
    ],
    answers: [
      {
        topic: "decision_maker",
        lines: [
          "We do the big ones together. It's nineteen years of that.",
          "He'll ask what it costs to run, and whether I got a good deal.",
        ],
      },
      {
        topic: "feeling",
        lines: [
          "I sell houses. I know what buyer's remorse looks like, and I don't want it at my kitchen table.",
        ],
      },
      {
        topic: "use",
        lines: ["Clients in the back, signs in the trunk, three boys at four o'clock."],
      },
      { topic: "price", lines: ["The price is okay. I think it's okay. Mark will say it isn't."] },
      {
        topic: "timeline",
        lines: ["He's home on Thursday. Or I could get him on video, he's got a lunch at noon."],
      },
      { topic: "wish", lines: ["I want him to feel he was in on it."] },
      { topic: "budget", lines: ["It's inside what we said. Just."] },
      { topic: "current_car", lines: ["An Enclave. The door handle came off in a client's hand."] },
      { topic: "fuel", lines: ["That's what he'll go straight for."] },
    ],
    secrets: [
      {
        id: "boat",
        topic: "decision_maker",
        trust: 58,
        line: "He bought a boat last year without asking. I said I'd never do that to him. So.",
      },
    ],
    objections: [
      {
        id: "mark",
        topic: "decision_maker",
        raise: "I can't decide this without Mark.",
        press: [
          "I know it's my car. It's still our money.",
          "You don't have to live with him, I do.",
        ],
        settled: "If he can see it on video and get the sheet with the numbers, that's different.",
      },
      {
        id: "gas",
        topic: "fuel",
        raise: "And he'll say it's a gas hog.",
        press: [
          "I'd need something better than that to tell him.",
          "He'll look it up while I'm still talking.",
        ],
        settled: "Okay, that's a number I can give him.",
      },
    ],
    wonderings: [{ topic: "price", ask: "Could you print everything on one page for him?" }],
    needs: ["decision_maker", "fuel", "space"],
    purse: null,
    yes: "buy",
    facts: {
      condition: "used",
      year: 2023,
      make: "Kia",
      model: "Telluride",
      trim: "EX",
      mileage: 24700,
      price: 38900,
      seats: 8,
      mpgCity: 19,
      mpgHighway: 24,
      owners: 1,
      accidents: 0,
    },
  },
  {
    id: "closing-turned-down",
    version: 1,
    sessionType: "closing",
    difficulty: "hard",
    title: "Turned down twice",
    situation:
      "Andre was refused at two stores this month. He found a Malibu he can live with and waits for somebody to say no again.",
    goal: "Dignity and facts: no promise you can't keep, no guess, a plan for each answer.",
    buyer: {
      name: "Andre Simmons",
      age: 31,
      occupation: "Warehouse lead",
      mood: "Proud, braced",
      face: "andre-simmons",
    },
    car: "2020 Chevrolet Malibu LT",
    minutes: 6,
    manner: "wary",
    start: { trust: 36, interest: 62, patience: 56 },
    opening: [
      "Let's get it over with. You'll want to run my credit, and then you'll go quiet.",
      "I want the Malibu. Just tell me straight if I'm wasting my time.",
    ],
    answers: [
      {
        topic: "credit",
        lines: [
          "It's not great. It was a divorce and a hospital, in that order.",
          "Two inquiries this month already. I'd rather not have five.",
        ],
      },
      { topic: "feeling", lines: ["Tired of people looking at a screen instead of at me."] },
      {
        topic: "experience",
        lines: ["One of them left me at the desk for an hour and sent a kid to tell me no."],
      },
      { topic: "down_payment", lines: ["Twenty-five hundred. Saved it, didn't borrow it."] },
      { topic: "payment", lines: ["Three-twenty and insurance, that's what I've got."] },
      {
        topic: "use",
        lines: [
          "Nights at the warehouse. No bus runs when I get off.",
          "And my daughter, every other weekend.",
        ],
      },
      { topic: "timeline", lines: ["My ride quits the end of the month."] },
      { topic: "decision_maker", lines: ["Me and a bank, apparently."] },
      { topic: "budget", lines: ["Sixteen thousand's the top of it."] },
      { topic: "interest_rate", lines: ["I know it'll be high. Just don't lie to me about it."] },
    ],
    secrets: [
      {
        id: "daughter",
        topic: "use",
        trust: 48,
        line: "The judge asked if I've got reliable transportation. That's what this is about.",
      },
      {
        id: "raise",
        topic: "credit",
        trust: 50,
        line: "I've been there six years, and I made lead in June. Nobody asked me that.",
      },
    ],
    objections: [
      {
        id: "no-again",
        topic: "credit",
        raise: "What happens when the bank says no again?",
        press: [
          "So it's a maybe. I've had maybes.",
          "You're not answering the part where they say no.",
        ],
        settled: "Okay. At least there's a plan either way.",
      },
    ],
    wonderings: [
      { topic: "credit", ask: "Can you tell anything without pulling it again?" },
      { topic: "interest_rate", ask: "What would the payment be at a bad rate, a real one?" },
    ],
    needs: ["credit", "payment", "interest_rate", "down_payment"],
    purse: null,
    yes: "buy",
    facts: {
      condition: "used",
      year: 2020,
      make: "Chevrolet",
      model: "Malibu",
      trim: "LT",
      mileage: 58300,
      price: 15400,
      owners: 2,
      accidents: 0,
      mpgCity: 29,
      mpgHighway: 36,
    },
  },
];
