import { PRIYA } from "../people/families.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const DISCOVERY_GROWING_FAMILY: Scenario = meet(PRIYA, {
  id: "discovery-growing-family",
  sessionType: "discovery",
  difficulty: "easy",
  title: "The back seat is full",
  situation:
    "Priya walks the SUV row on a Tuesday evening, still in scrubs, phone in hand. She says she is just getting ideas.",
  goal: "Find out how the family really uses the car, and agree on one to look at.",
  mood: "Friendly, tired",
  car: "A three-row SUV, not sure which",
  minutes: 5,
  start: { trust: 52, interest: 50, patience: 85 },
  opening: [
    "Hi, I'm just getting ideas, really. We've outgrown what we have.",
    "Hey. I'm not buying tonight, I'm just looking at the bigger ones.",
    "Hi there. I only have a bit of time, I wanted to see the ones with three rows.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["We ran out of back seat, basically. I came to see what three rows looks like."],
      gist: "we need a third row",
    },
    {
      about: "why_now",
      lines: ["The baby. Two car seats worked, three don't."],
      gist: "the third car seat doesn't fit",
    },
    {
      about: "current_car",
      lines: [
        "A CR-V. It's been great, there's just no room left in it.",
        "It's a 2017 with about 92,000 on it, and it's paid off.",
      ],
      gist: "a 2017 CR-V",
    },
    {
      about: "likes",
      lines: [
        "It never breaks. I don't want to trade that for cupholders.",
        "And I can park it without thinking.",
      ],
      gist: "it never breaks",
    },
    {
      about: "driver",
      lines: ["Me mostly, and my husband on weekends. And the kids, all three of them now."],
      gist: "mostly me",
    },
    {
      about: "use",
      lines: [
        "Daycare, the hospital, groceries. Most days it's the same twenty miles.",
        "Once a month it's four hours up to my parents, with everything we own in the back.",
      ],
      gist: "daycare, hospital, groceries",
    },
    {
      about: "daily_miles",
      lines: ["Maybe twenty on a workday.", "More once a month, when we go up to my parents."],
      gist: "about twenty a day",
    },
    {
      about: "wish",
      lines: [
        "I want to reach the one in the back without climbing over the others.",
        "A stroller and groceries at the same time. Right now it's one or the other.",
      ],
      gist: "reaching the third seat without climbing",
    },
    {
      about: "space",
      lines: ["The double stroller has to go in without taking the wheels off."],
      gist: "the double stroller has to fit",
    },
    {
      about: "timeline",
      lines: ["There's no rush, but I go back to days in January and I'd like it done by then."],
      gist: "before January",
    },
    {
      about: "decision_maker",
      lines: ["My husband and I, together. He'll want to drive it, he's tall."],
      gist: "my husband and I",
    },
    {
      about: "budget",
      lines: [
        "We haven't fixed a number. I'd like it to stay sane.",
        "I had maybe 38,000 in mind, everything in.",
      ],
      gist: "around 38,000 with everything",
    },
    {
      about: "pay_how",
      lines: ["We'd finance some of it, I suppose."],
      gist: "we'd finance some",
    },
    {
      about: "safety",
      lines: ["It's the first thing I look up, honestly."],
      gist: "safety comes first",
    },
    {
      about: "trade",
      lines: ["We'd trade the CR-V if the number's decent."],
      gist: "we'd trade the CR-V",
    },
    {
      about: "others_seen",
      lines: ["Only online so far. They all look the same after the third one."],
      gist: "only online",
    },
    {
      about: "feeling",
      lines: ["A bit overwhelmed. I can intubate somebody, and I can't pick a car."],
      gist: "overwhelmed",
    },
    {
      about: "experience",
      lines: ["My dad came along last time and did the talking. This time it's me."],
      gist: "my dad did the talking",
    },
    { about: "time_today", lines: ["Half an hour, then it's bath time."], gist: "half an hour" },
  ],
  secrets: [
    {
      id: "scare",
      about: "safety",
      trust: 58,
      hint: "I have my reasons, let's say.",
      line: "We were rear-ended in March with the baby not even born. I still check the mirror at every light.",
    },
    {
      id: "mother",
      about: "driver",
      trust: 60,
      hint: "It might get even fuller, but that's not decided.",
      line: "And my mother moves in with us next spring, so some days it's six of us. She has a bad hip.",
    },
  ],
  needs: [
    {
      id: "third-row",
      about: ["wish", "household", "driver", "why_now"],
      words: ["third row", "row", "car seat", "climb", "slide", "captain"],
      reminder: "I've got three car seats, I said that at the start.",
    },
    {
      id: "cargo",
      about: ["wish", "space", "use"],
      words: ["stroller", "cargo", "grocer", "trunk", "hatch", "fold"],
      reminder: "The stroller still has to go somewhere.",
    },
    {
      id: "safety",
      about: ["safety"],
      words: ["brak", "blind spot", "behind", "rear", "airbag", "crash", "warns", "safety"],
      reminder: "You haven't said a word about whether it's safe.",
    },
    {
      id: "parking",
      about: ["likes"],
      words: ["park", "camera", "garage", "turning", "tight"],
      reminder: "And I have to park it at the hospital every day.",
    },
  ],
  fears: ["Paying for space they won't use", "Choosing wrong with the kids in it"],
  objections: [
    {
      id: "too-big",
      about: "space",
      when: "later",
      raise: [
        "I worry these are just too big to park at the hospital.",
        "They look like buses to me, I don't know if I can park one of these.",
      ],
      beneath: "It's the garage at work. The ramps are tight and I'm usually late.",
      press: [
        "It's a tight garage, though. I sat in one for ten minutes today looking for a spot.",
        "I still picture myself stuck on level three.",
      ],
      settled: "Okay, if I can try it in a tight spot myself, that's fair.",
      words: [
        "camera",
        "turning",
        "park",
        "try",
        "drive",
        "spot",
        "garage",
        "sensor",
        "feet",
        "inches",
      ],
    },
  ],
  wonderings: [
    {
      about: "space",
      ask: "Can you get to the third row with a car seat still in the second?",
      words: ["third", "row", "slide", "tilt", "seat"],
    },
    {
      about: "fuel",
      ask: "What does something like this use in town?",
      field: "mpgCity",
      words: ["mpg", "gallon", "city", "town"],
    },
    {
      about: "safety",
      ask: "Which ones warn you when somebody's coming up behind?",
      words: ["warn", "blind", "rear", "alert", "brak"],
    },
  ],
  asides: [],
  budget: 38000,
  monthly: 520,
  tradeIn: { car: "CR-V", hopes: 12500, least: 10500, owes: 0 },
  purse: {
    list: 37900,
    reservation: 36900,
    keenness: [0.7, 0.95],
    alternative: "We'll squeeze into the CR-V a while longer.",
  },
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
});
