import type { Scenario } from "../scenario.ts";

/** The walkaround: showing a car to somebody whose needs can be known. */
export const PITCH: readonly Scenario[] = [
  {
    id: "pitch-retiree",
    version: 1,
    sessionType: "pitch",
    difficulty: "easy",
    title: "Easy to get in, easy to live with",
    situation:
      "Harold gave up the big sedan after his knee surgery. He has time and likes to talk; he wants to be shown around the Forester.",
    goal: "Show what fits his knees and his fishing trips, not the whole brochure.",
    buyer: {
      name: "Harold Whitaker",
      age: 71,
      occupation: "Retired postmaster",
      mood: "Easygoing",
      face: "harold-whitaker",
    },
    car: "2023 Subaru Forester",
    minutes: 5,
    manner: "chatty",
    start: { trust: 58, interest: 56, patience: 88 },
    opening: [
      "Morning. They tell me this is the one for old knees. Show me around it, would you?",
      "Well, hello. I've had Buicks for forty years, so you'll have to talk slow with me on this one.",
    ],
    answers: [
      {
        topic: "use",
        lines: [
          "Groceries, church, and the lake on Thursdays.",
          "The last two miles to the lake are more hole than road.",
        ],
      },
      { topic: "current_car", lines: ["A LeSabre. Getting out of it takes me and a fence post."] },
      { topic: "driver", lines: ["Me and Dottie. She drives when my knee's acting up."] },
      {
        topic: "wish",
        lines: [
          "I'd like to sit up instead of falling in.",
          "And put the rods in without taking them apart.",
        ],
      },
      {
        topic: "comfort",
        lines: ["New knee in the spring, left one. The other's waiting its turn."],
      },
      {
        topic: "technology",
        lines: ["I don't need a computer. I would like one of those cameras for backing up."],
      },
      { topic: "timeline", lines: ["I'm in no hurry. At my age you don't rush, you arrive."] },
      { topic: "decision_maker", lines: ["Dottie and me. Mostly Dottie."] },
      { topic: "budget", lines: ["We've put a little by. Thirty's fine, if it's worth thirty."] },
      { topic: "feeling", lines: ["I'll miss the Buick. That's silly, isn't it."] },
    ],
    secrets: [
      {
        id: "grandson",
        topic: "use",
        trust: 62,
        line: "My grandson's coming to live with us come June. I want to take him to the lake like I took his dad.",
      },
    ],
    objections: [
      {
        id: "gadgets",
        topic: "technology",
        raise: "Looks to me like you need a diploma to turn on the radio.",
        press: [
          "My son set up our TV and we haven't seen channel five since.",
          "I'd be pushing the wrong thing all day.",
        ],
        settled: "Well, if it's one knob and you show me, I'll manage.",
      },
    ],
    wonderings: [
      { topic: "comfort", ask: "How high's that seat, would you say?" },
      { topic: "space", ask: "Would a seven-foot rod go in whole?" },
      { topic: "safety", ask: "That camera, does it beep at you?" },
    ],
    needs: ["comfort", "space", "safety", "use"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "used",
      year: 2023,
      make: "Subaru",
      model: "Forester",
      trim: "Premium",
      mileage: 21400,
      price: 28900,
      mpgCity: 26,
      mpgHighway: 33,
      seats: 5,
      owners: 1,
      accidents: 0,
      drivetrain: "AWD",
    },
  },
  {
    id: "pitch-couple",
    version: 1,
    sessionType: "pitch",
    difficulty: "medium",
    title: "He wants the sport, she wants the seats",
    situation:
      "Dana and Rob have been to three stores and argued in two. She needs room for the cello, he wants something that isn't a box.",
    goal: "Serve both: find what each one needs and show where the car meets it.",
    buyer: {
      name: "Dana Kowalski",
      age: 41,
      occupation: "Music teacher",
      mood: "At odds with Rob",
      face: "dana-kowalski",
    },
    car: "2024 Mazda CX-50",
    minutes: 6,
    manner: "plain",
    partner: "Rob",
    start: { trust: 46, interest: 54, patience: 66 },
    opening: [
      "Dana: We'd like to see the CX-50. Rob: I'd like to see it. She'd like a van.",
      "Rob: This is the one I meant. Dana: Show me it's more than pretty, please.",
    ],
    answers: [
      {
        topic: "use",
        lines: [
          "Dana: Lessons all over town. A cello, a stand, and a box of music.",
          "Rob: And I'd like to enjoy the drive to work, if that's allowed.",
        ],
      },
      { topic: "current_car", lines: ["Dana: A Mazda5. Rob: The least exciting car ever built."] },
      {
        topic: "driver",
        lines: ["Dana: Me on weekdays. Rob: Me on Saturdays, when there's a road worth driving."],
      },
      {
        topic: "wish",
        lines: [
          "Dana: The cello lying flat with the cover shut, so nobody sees it.",
          "Rob: Some power when you merge. Ours needs a run-up.",
        ],
      },
      { topic: "space", lines: ["Dana: Fifty-three inches, case and all."] },
      {
        topic: "performance",
        lines: ["Rob: I test-drove the turbo. I liked the turbo. Dana: He liked the turbo a lot."],
      },
      {
        topic: "budget",
        lines: ["Dana: Thirty-five, and we agreed on that. Rob: We discussed it."],
      },
      { topic: "timeline", lines: ["Dana: Before the holidays, when the concerts start."] },
      {
        topic: "decision_maker",
        lines: ["Dana: Both of us. Rob: Which is why it's been three stores."],
      },
      { topic: "feeling", lines: ["Dana: Tired of arguing in parking lots, honestly."] },
    ],
    secrets: [
      {
        id: "stolen",
        topic: "wish",
        trust: 56,
        line: "Dana: I had an instrument stolen out of the back two years ago. I don't leave one in sight any more.",
      },
      {
        id: "winter",
        topic: "driver",
        trust: 58,
        line: "Rob: I don't say it out loud, but I slid through a light last winter with her in the car. All-wheel drive is my thing, not the turbo.",
      },
    ],
    objections: [
      {
        id: "too-small",
        topic: "space",
        raise: "Dana: It looks shorter inside than what we have. I don't see the cello in there.",
        press: [
          "Dana: I'd have to fold a seat, and then where does a student sit?",
          "Dana: I'm not going to find that out after we've bought it.",
        ],
        settled: "Dana: Okay, if we put the case in it right now and it fits, I'm happy.",
      },
    ],
    wonderings: [
      { topic: "space", ask: "Dana: How long is it with only the one seat folded?" },
      { topic: "performance", ask: "Rob: Which engine's in this one?" },
      { topic: "features", ask: "Dana: Does it have a cover over the back?" },
    ],
    needs: ["space", "performance", "safety", "features"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "new",
      year: 2024,
      make: "Mazda",
      model: "CX-50",
      trim: "2.5 S Premium",
      mileage: 8,
      price: 34600,
      mpgCity: 24,
      mpgHighway: 30,
      seats: 5,
      drivetrain: "AWD",
      cargoCubicFeet: 56,
    },
  },
  {
    id: "pitch-time-poor",
    version: 1,
    sessionType: "pitch",
    difficulty: "hard",
    title: "Nine minutes, starting now",
    situation:
      "Dr. Okafor parks on the fire lane and looks at her watch. She liked the car online; she wants to know in nine minutes whether it deserves an hour.",
    goal: "Ask the one question that matters, show three things, and earn the hour.",
    buyer: {
      name: "Adaeze Okafor",
      age: 47,
      occupation: "Surgeon",
      mood: "Impatient, polite",
      face: "adaeze-okafor",
    },
    car: "2023 Lexus RX 350h",
    minutes: 5,
    manner: "clipped",
    start: { trust: 44, interest: 56, patience: 46 },
    opening: [
      "I have nine minutes. The RX in the picture, the grey one. Go.",
      "I'm between cases. Show me why it's better than what I'm driving, briefly.",
    ],
    answers: [
      {
        topic: "use",
        lines: [
          "Hospital, airport, home. I take calls in it.",
          "Some nights it's three in the morning and raining. It has to just work.",
        ],
      },
      {
        topic: "current_car",
        lines: [
          "A Q5. It's been in the shop five times this year.",
          "The dealer is across town. That's half of what's wrong with it.",
        ],
      },
      {
        topic: "wish",
        lines: [
          "Silence. And never seeing a service department.",
          "I want to get in and not think.",
        ],
      },
      { topic: "driver", lines: ["Me. My daughter learns next year, in something else."] },
      { topic: "service", lines: ["If you fetch it and bring it back, you have my attention."] },
      { topic: "timeline", lines: ["When I find it, I'll buy it. I don't browse."] },
      { topic: "decision_maker", lines: ["I do."] },
      { topic: "budget", lines: ["Price isn't the question. Time is."] },
      { topic: "comfort", lines: ["I stand ten hours. The seat matters more than the engine."] },
    ],
    secrets: [
      {
        id: "asleep",
        topic: "use",
        trust: 54,
        line: "I nodded off at a light in October. Nobody knows that. I want a car that's awake when I'm not.",
      },
    ],
    objections: [
      {
        id: "same-story",
        topic: "service",
        raise: "Audi promised me a loaner every time, too. I took cabs.",
        press: ["Promised by whom, and where is it written?", "That's the sentence they used."],
        settled: "On paper, with a name. Fine.",
      },
    ],
    wonderings: [
      { topic: "service", ask: "Do you collect it for service?" },
      { topic: "safety", ask: "What does it do if I drift?" },
      { topic: "comfort", ask: "How quiet is it at seventy?" },
    ],
    needs: ["service", "safety", "comfort"],
    purse: null,
    yes: "next_step",
    facts: {
      condition: "certified",
      year: 2023,
      make: "Lexus",
      model: "RX 350h",
      trim: "Premium Plus",
      fuel: "hybrid",
      mileage: 15200,
      price: 52900,
      mpgCity: 37,
      mpgHighway: 34,
      owners: 1,
      accidents: 0,
      drivetrain: "AWD",
    },
  },
];
