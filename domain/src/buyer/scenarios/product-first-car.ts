import { JORDAN_AND_ROSA } from "../people/families.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PRODUCT_FIRST_CAR: Scenario = meet(JORDAN_AND_ROSA, {
  id: "product-first-car",
  sessionType: "product_knowledge",
  difficulty: "easy",
  title: "First car, first questions",
  situation:
    "Jordan starts a first job on Monday and wants a small sedan. Aunt Rosa came along to ask what Jordan forgets.",
  goal: "Answer plainly, tie each answer to the commute, and say so when you don't know.",
  mood: "Excited, unsure",
  car: "2022 Hyundai Elantra SEL",
  minutes: 5,
  start: { trust: 56, interest: 62, patience: 82 },
  opening: [
    "Jordan: Hi! We saw the silver {car} online. Rosa: And I've got a list of questions, sorry in advance.",
    "Jordan: Is the {car} still here? It's my first car. Rosa: I'm the aunt. I ask the boring ones.",
    "Rosa: She's in love with the {car}, so you'll talk to me. Jordan: I'm not in love, I just like it.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["Jordan: The silver one, from the website. Rosa: And to see what's wrong with it."],
      gist: "the silver one from the website",
    },
    {
      about: "why_now",
      lines: ["Jordan: I start work on Monday. Rosa: In another county, of course."],
      gist: "I start work on Monday",
    },
    {
      about: "use",
      lines: [
        "Jordan: Thirty-five miles each way to work, all highway.",
        "Rosa: And home to us on Sundays, I hope.",
      ],
      gist: "thirty-five miles each way",
    },
    { about: "daily_miles", lines: ["Jordan: Seventy a day, five days."], gist: "seventy a day" },
    { about: "driver", lines: ["Jordan: Just me."], gist: "just me" },
    {
      about: "wish",
      lines: [
        "Jordan: My phone has to work in it. And it should be cheap on gas.",
        "Rosa: It should be safe. That's what it should be.",
      ],
      gist: "my phone, gas, and that it's safe",
    },
    {
      about: "safety",
      lines: ["Rosa: I raised her on the bus. So yes, I ask about brakes."],
      gist: "Rosa wants it safe",
    },
    {
      about: "technology",
      lines: ["Jordan: I just want my maps on the screen."],
      gist: "maps on the screen",
    },
    {
      about: "budget",
      lines: [
        "Jordan: About 19,000. I've got four saved up.",
        "Rosa: I'll help with insurance, not with the car.",
      ],
      gist: "about 19,000",
    },
    {
      about: "pay_how",
      lines: ["Jordan: A loan, I guess? I've never had one. Rosa: The credit union said come by."],
      gist: "a loan, from the credit union",
    },
    {
      about: "timeline",
      lines: ["Jordan: I start Monday. But I can borrow hers one more week."],
      gist: "within a week or so",
    },
    { about: "decision_maker", lines: ["Jordan: Me. Rosa: Officially."], gist: "me, officially" },
    {
      about: "feeling",
      lines: ["Jordan: I don't want to buy something that falls apart in a year."],
      gist: "a bit scared of buying junk",
    },
    {
      about: "experience",
      lines: [
        "Rosa: I bought one car in 1998, and I can still hear the man. Jordan: He had a mustache, I know.",
      ],
      gist: "it's our first in a long time",
    },
    {
      about: "others_seen",
      lines: ["Jordan: A Corolla, but it was beige. Rosa: It was a good beige."],
      gist: "a Corolla",
    },
    { about: "likes", lines: ["Jordan: It looks like a grown-up's car."], gist: "how it looks" },
    {
      about: "trade",
      lines: ["Rosa: She's not trading mine, if that's the question."],
      gist: "there's nothing to trade",
    },
  ],
  secrets: [
    {
      id: "night",
      about: "use",
      trust: 60,
      hint: "Jordan: The drive's fine. Mostly.",
      line: "Jordan: Honestly, I've never driven on the interstate at night. That's the part that scares me.",
    },
    {
      id: "cosign",
      about: "pay_how",
      trust: 62,
      hint: "Rosa: If it comes to signing, we'll see who signs.",
      line: "Rosa: I'd co-sign. I haven't told her, so don't make a speech of it.",
    },
  ],
  needs: [
    {
      id: "gas",
      about: ["use", "wish", "daily_miles"],
      words: ["mpg", "gallon", "gas", "fuel", "fill", "highway"],
      reminder: "Jordan: It's seventy miles a day, so, gas?",
    },
    {
      id: "safety",
      about: ["safety", "wish"],
      words: [
        "brak",
        "airbag",
        "lane",
        "blind",
        "crash",
        "safety",
        "collision",
        "warn",
        "headlight",
      ],
      reminder: "Rosa: I asked if it's safe, and I got a radio.",
    },
    {
      id: "phone",
      about: ["technology", "wish"],
      words: ["carplay", "android", "phone", "maps", "bluetooth", "screen", "wireless"],
      reminder: "Jordan: Does my phone work in it, though?",
    },
    {
      id: "lasting",
      about: ["feeling"],
      words: ["warranty", "reliab", "powertrain", "last", "cover", "maintenance", "record"],
      reminder: "Rosa: And when it breaks? Nobody's said when it breaks.",
    },
  ],
  fears: ["A car that falls apart", "Looking foolish"],
  objections: [
    {
      id: "reliability",
      about: "condition",
      when: "later",
      raise: [
        "Rosa: My neighbor says these give trouble after 60,000 miles.",
        "Rosa: I read these have engine problems. You tell me.",
      ],
      beneath:
        "Rosa: She'd be on that interstate with nobody to call but me, and I don't drive at night.",
      press: [
        "Rosa: My neighbor had the engine out of hers, so I'm not making it up.",
        "Rosa: I'd feel better seeing something in writing.",
      ],
      settled: "Rosa: Alright. I can read a warranty. Show me that page and I'm quiet.",
      words: [
        "warranty",
        "recall",
        "in writing",
        "report",
        "vin",
        "records",
        "page",
        "look it up",
        "find out",
        "covered",
        "years",
        "model year",
      ],
    },
  ],
  wonderings: [
    {
      about: "fuel",
      ask: "Jordan: What does it get on the highway?",
      field: "mpgHighway",
      words: ["mpg", "gallon", "highway"],
    },
    {
      about: "warranty",
      ask: "Rosa: How much of the factory warranty is left on it?",
      words: ["warranty", "year", "mile", "left", "60", "transfer"],
    },
    {
      about: "technology",
      ask: "Jordan: Does it do CarPlay without the cable?",
      words: ["wireless", "cable", "carplay", "plug", "cord"],
    },
    {
      about: "safety",
      ask: "Rosa: Does it brake by itself if she's looking at the phone?",
      words: ["brak", "automatic", "stop", "collision", "yes", "warn"],
    },
    {
      about: "history",
      ask: "Rosa: Who had it before?",
      field: "owners",
      words: ["owner", "lease", "person", "report"],
    },
  ],
  asides: [],
  budget: 19000,
  monthly: 310,
  tradeIn: null,
  purse: {
    list: 18900,
    reservation: 18500,
    keenness: [0.6, 0.95],
    alternative: "Rosa: There's always the beige Corolla.",
  },
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
    drivetrain: "FWD",
    warranty:
      "Powertrain 10 years / 100,000 miles for the first owner, 5 years / 60,000 miles for the next",
  },
});
