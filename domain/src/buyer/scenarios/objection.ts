import type { Scenario } from "../scenario.ts";

/** One worry, already on the table when the talk begins. */
export const OBJECTION: readonly Scenario[] = [
  {
    id: "objection-think-about-it",
    version: 1,
    sessionType: "objection",
    difficulty: "easy",
    title: "I need to think about it",
    situation:
      "Luis drove the Tacoma and smiled the whole way. Back on the lot he puts his hands in his pockets.",
    goal: "Find out what there is to think about, settle that one thing, and agree on a next step.",
    buyer: {
      name: "Luis Ortega",
      age: 36,
      occupation: "Landscaper",
      mood: "Likes it, hesitates",
      face: "luis-ortega",
    },
    car: "2022 Toyota Tacoma SR5",
    minutes: 4,
    manner: "plain",
    start: { trust: 54, interest: 66, patience: 76 },
    opening: [
      "It drives great, it does. I need to think about it, though.",
      "I like it. Let me sleep on it, okay?",
    ],
    answers: [
      {
        topic: "feeling",
        lines: [
          "It's not the truck. It's a lot of money at once.",
          "Winter's slow in my business. That's what I keep turning over.",
        ],
      },
      { topic: "payment", lines: ["I could carry about 450 in the summer. In January I'd sweat."] },
      {
        topic: "use",
        lines: ["Mowers on a trailer, mulch, my guys.", "April to November I never turn it off."],
      },
      {
        topic: "decision_maker",
        lines: ["My wife does the books. She says buy it if the winter works."],
      },
      { topic: "timeline", lines: ["The season starts in March. I need something by then."] },
      { topic: "budget", lines: ["I've got eight put aside."] },
      { topic: "current_car", lines: ["A Ranger with a bad clutch. It owes me nothing."] },
      { topic: "trade", lines: ["You can have the Ranger if it makes it up your ramp."] },
      { topic: "wish", lines: ["I want to stop losing mornings to a truck that won't start."] },
    ],
    secrets: [
      {
        id: "repo",
        topic: "feeling",
        trust: 60,
        line: "I lost a truck to the bank in 2019. I'm not doing that to my kids twice.",
      },
    ],
    objections: [
      {
        id: "winter-money",
        topic: "payment",
        raise: "I just need to think about it.",
        press: [
          "It's the winter I have to think about.",
          "In December I don't mow anything, and the bank doesn't care.",
        ],
        settled: "Okay. If it's figured so January works, I can stop thinking.",
      },
    ],
    wonderings: [{ topic: "payment", ask: "Can a loan be set up so it's lower in the winter?" }],
    needs: ["payment", "use", "condition"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "used",
      year: 2022,
      make: "Toyota",
      model: "Tacoma",
      trim: "SR5",
      mileage: 30800,
      price: 33500,
      towingPounds: 6800,
      owners: 1,
      accidents: 0,
      drivetrain: "4WD",
    },
  },
  {
    id: "objection-online-price",
    version: 1,
    sessionType: "objection",
    difficulty: "medium",
    title: "It says less on my phone",
    situation:
      "Tasha holds up a screenshot: the same Rogue, eleven hundred less, at a store forty miles away.",
    goal: "Compare the same car with the same fees, openly, and give her a reason to stay.",
    buyer: {
      name: "Tasha Greene",
      age: 29,
      occupation: "Payroll clerk",
      mood: "Polite, armed",
      face: "tasha-greene",
    },
    car: "2023 Nissan Rogue SV",
    minutes: 5,
    manner: "precise",
    start: { trust: 44, interest: 60, patience: 64 },
    opening: [
      "Before we go on: the same car is 1,100 less at Riverside. I've got it right here.",
      "I like this one, but Riverside has it for less. See? Same trim, same year.",
    ],
    answers: [
      {
        topic: "competitor",
        lines: [
          "Riverside, out past the airport. It's the same SV.",
          "Their ad says 'plus fees' in small print. I noticed that, yes.",
        ],
      },
      { topic: "price", lines: ["24,900 on theirs. You're at 26,000."] },
      { topic: "fees", lines: ["They wouldn't tell me on the phone. They said come in."] },
      {
        topic: "use",
        lines: [
          "Work, my mom's dialysis three times a week.",
          "I can't be without a car for a day, that's the thing.",
        ],
      },
      { topic: "wish", lines: ["I want to pay a fair price and not feel dumb on Monday."] },
      { topic: "service", lines: ["You're five minutes from my mom's. They're forty."] },
      {
        topic: "timeline",
        lines: ["This week. Mine's got a salvage company's sticker on it already."],
      },
      { topic: "decision_maker", lines: ["Me. My coworker will check my math."] },
      { topic: "budget", lines: ["My number is 27,500 out the door, with everything."] },
      { topic: "feeling", lines: ["I do payroll. I hate numbers that move."] },
    ],
    secrets: [
      {
        id: "mom",
        topic: "use",
        trust: 54,
        line: "If the car's in a shop across the county, my mom misses treatment. I'd pay something to never have that.",
      },
    ],
    objections: [
      {
        id: "cheaper",
        topic: "competitor",
        raise: "So why would I pay you eleven hundred more?",
        press: [
          "That doesn't make it eleven hundred dollars better.",
          "I'm asking for a comparison and I'm getting a speech.",
        ],
        settled: "Alright. Line by line like that, it's closer than it looked.",
      },
    ],
    wonderings: [
      { topic: "fees", ask: "What's yours out the door, every fee in it?" },
      { topic: "history", ask: "Has this one been in anything?" },
    ],
    needs: ["fees", "service", "price", "history"],
    purse: {
      list: 26000,
      firstOffer: 24900,
      reservation: 25600,
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
  },
  {
    id: "objection-trade-too-low",
    version: 1,
    sessionType: "objection",
    difficulty: "hard",
    title: "You're stealing my trade",
    situation:
      "Gene has washed his Explorer twice for the appraisal. The number came in three thousand under what he had in his head, and two under what he owes.",
    goal: "Keep his dignity, show how the number was made, and find a way that is not a trick.",
    buyer: {
      name: "Gene Maddox",
      age: 63,
      occupation: "Delivery driver",
      mood: "Offended",
      face: "gene-maddox",
    },
    car: "2021 Ford Escape SE",
    minutes: 6,
    manner: "wary",
    start: { trust: 32, interest: 55, patience: 54 },
    opening: [
      "Nine thousand? For that truck? You're stealing it.",
      "I looked it up. It says twelve. You people wrote nine. Explain me that.",
    ],
    answers: [
      {
        topic: "trade",
        lines: [
          "2016 Explorer. New tires in the spring, Michelins.",
          "It's got 118,000, but that's highway.",
        ],
      },
      {
        topic: "condition",
        lines: [
          "There's a scrape on the back door from my mailbox. That's all there is.",
          "The check engine light comes and goes. It's the gas cap, they told me.",
        ],
      },
      {
        topic: "payment",
        lines: ["I still owe eleven on it, if you need to know. So nine leaves me hanging."],
      },
      {
        topic: "use",
        lines: ["I deliver auto parts in a company van. This one's for me and the grandkids."],
      },
      { topic: "wish", lines: ["Half the gas bill. It drinks."] },
      { topic: "budget", lines: ["Four hundred a month is what I do now. I can't do more."] },
      { topic: "timeline", lines: ["I'm not going anywhere till this makes sense. Or I am."] },
      {
        topic: "decision_maker",
        lines: ["Me. Lorraine leaves cars to me, and then she tells me I paid too much."],
      },
      { topic: "competitor", lines: ["The website says twelve-two. I printed it."] },
      { topic: "feeling", lines: ["Like I'm being played. I kept that truck like a church."] },
    ],
    secrets: [
      {
        id: "upside",
        topic: "payment",
        trust: 46,
        line: "They rolled the last one into this loan. I didn't understand that when I signed it. That's why I owe what I owe.",
      },
      {
        id: "hours",
        topic: "budget",
        trust: 50,
        line: "They cut my hours in August. I'm trying to get ahead of it, that's why I'm here.",
      },
    ],
    objections: [
      {
        id: "low-trade",
        topic: "trade",
        raise: "Tell me how you get to nine.",
        press: [
          "The website doesn't say nine. So somebody's lying.",
          "You haven't shown me one thing on paper.",
        ],
        settled: "I don't like it. But I can see how you got there, and nobody's hiding it.",
      },
    ],
    wonderings: [
      { topic: "trade", ask: "What would you put that truck on your lot for?" },
      { topic: "fuel", ask: "What's the Escape get?" },
    ],
    needs: ["trade", "fuel", "payment", "fees"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "used",
      year: 2021,
      make: "Ford",
      model: "Escape",
      trim: "SE",
      mileage: 44100,
      price: 19900,
      owners: 2,
      accidents: 1,
      mpgCity: 27,
      mpgHighway: 33,
    },
  },
];
