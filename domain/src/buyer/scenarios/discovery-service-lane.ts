import { DENISE } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const DISCOVERY_SERVICE_LANE: Scenario = meet(DENISE, {
  id: "discovery-service-lane",
  sessionType: "discovery",
  difficulty: "easy",
  title: "Only here for the repair",
  situation:
    "Denise's Fusion is up on the lift with a 2,400 dollar estimate. She strolls into the showroom because the coffee is there.",
  goal: "Respect that she is not shopping, find out what she would need, and offer something that costs her nothing.",
  mood: "Bored, a little worried",
  car: "Nothing yet, she came for a repair",
  minutes: 5,
  start: { trust: 50, interest: 38, patience: 78 },
  opening: [
    "I'm only here for my repair, they told me the coffee's in here.",
    "Don't get up, I'm not buying. My car's in your shop.",
    "Just stretching my legs. Yours has my car on the lift, and it isn't good news.",
  ],
  answers: [
    {
      about: "visit",
      lines: [
        "My Fusion's in your shop. They say twenty-four hundred, with the transmission thing.",
        "So I'm walking around the showroom instead of thinking about it.",
      ],
      gist: "my car's in the shop",
    },
    {
      about: "why_now",
      lines: [
        "I'm not changing anything. I'm waiting for a phone call.",
        "If it was four hundred I'd be home. It's the third time this year.",
      ],
      gist: "I'm only waiting on the repair",
    },
    {
      about: "current_car",
      lines: ["A 2014 Fusion.", "141,000 miles. I bought it from a friend's mother."],
      gist: "a 2014 Fusion",
    },
    {
      about: "likes",
      lines: ["It's paid for, and I know every rattle.", "And it sits low enough for my mother."],
      gist: "it's paid for",
    },
    {
      about: "use",
      lines: [
        "To the depot and back, mostly before the sun's up.",
        "My mother's appointments, twice a week.",
      ],
      gist: "the depot and my mother's appointments",
    },
    {
      about: "daily_miles",
      lines: ["Thirty-one each way, I could do it asleep."],
      gist: "sixty-two a day",
    },
    { about: "driver", lines: ["Me. My mother would like to, but no."], gist: "just me" },
    {
      about: "wish",
      lines: [
        "To turn the key and not hold my breath.",
        "And heat in the seat. I leave at four-thirty in the morning.",
      ],
      gist: "that it starts",
    },
    {
      about: "service",
      lines: [
        "Your people are nice back there. It's what they tell me that I don't like.",
        "That's 3,900 since last fall, I added it up while I was sitting there.",
      ],
      gist: "3,900 in repairs since fall",
    },
    {
      about: "timeline",
      lines: ["I haven't got one. I wasn't looking."],
      gist: "I wasn't looking",
    },
    {
      about: "decision_maker",
      lines: ["Me. There's nobody to ask but my credit union."],
      gist: "it's up to me",
    },
    {
      about: "budget",
      lines: [
        "I haven't budgeted for a car, I budgeted for brakes.",
        "Two-eighty a month I could do, if I wasn't paying your mechanics.",
      ],
      gist: "about 280 a month",
    },
    {
      about: "pay_how",
      lines: ["I'd go through my credit union, if I did anything."],
      gist: "my credit union",
    },
    {
      about: "trade",
      lines: ["What would anybody give for it, up on a lift?"],
      gist: "the Fusion, such as it is",
    },
    {
      about: "comfort",
      lines: ["Low enough for my mother to get in, not so low that I need a crane to get out."],
      gist: "my mother has to get in",
    },
    {
      about: "feeling",
      lines: ["Stupid, mostly. I keep fixing it because I fixed it last time."],
      gist: "like I'm throwing money after it",
    },
    {
      about: "experience",
      lines: ["I've never bought from a dealer. People at work tell stories."],
      gist: "I've never bought from a dealer",
    },
    { about: "others_seen", lines: ["No, I haven't looked at anything."], gist: "nothing" },
  ],
  secrets: [
    {
      id: "stranded",
      about: "use",
      trust: 56,
      hint: "It let me down at a bad moment once, that's all.",
      line: "It quit on the expressway with my mother in it, in August. Forty minutes in the heat. I haven't told my sister.",
    },
    {
      id: "raise",
      about: "budget",
      trust: 60,
      hint: "It might look better next month, we'll see.",
      line: "I'm up for supervisor. If it comes through I could do 340 and not feel it.",
    },
  ],
  needs: [
    {
      id: "reliable",
      about: ["wish", "why_now", "service"],
      words: ["reliab", "warranty", "start", "cover", "repair", "break", "certified"],
      reminder: "I just want one that starts, that's all I said.",
    },
    {
      id: "mother",
      about: ["comfort", "likes", "driver"],
      words: ["mother", "mom", "seat height", "step", "getting in", "get in", "low", "door"],
      reminder: "My mother has to get into it, don't forget.",
    },
    {
      id: "commute",
      about: ["use", "daily_miles"],
      words: ["commute", "mpg", "gallon", "highway", "gas", "depot", "miles a day"],
      reminder: "It's sixty miles a day, I told you that.",
    },
    {
      id: "heat",
      about: ["wish"],
      words: ["heated", "heat", "warm", "remote start"],
      reminder: "And it's dark and cold when I leave, remember.",
    },
  ],
  fears: ["A payment after years without one", "Being talked into something while she waits"],
  objections: [
    {
      id: "not-shopping",
      about: "why_now",
      when: "later",
      raise: ["I really wasn't planning on a car payment.", "It's cheaper to fix it, isn't it?"],
      beneath: "I haven't had a payment in six years. It's the word that scares me.",
      press: ["Twenty-four hundred is still less than a car.", "You'd say that, you sell them."],
      settled:
        "Alright, with the repairs on one side and that on the other, it's at least worth a look.",
      words: [
        "repair",
        "per month",
        "a month",
        "estimate",
        "worth",
        "compare",
        "side by side",
        "keep it",
        "fix",
        "year",
      ],
    },
  ],
  wonderings: [
    {
      about: "trade",
      ask: "Is mine worth anything with the repair not done?",
      words: ["apprais", "worth", "as is", "auction", "value", "look at it"],
    },
    {
      about: "warranty",
      ask: "How long do these run before the expensive things start?",
      words: ["warranty", "mile", "year"],
    },
    {
      about: "payment",
      ask: "What does a person pay a month on something like that?",
      words: ["month", "down", "term"],
    },
  ],
  asides: [],
  budget: 17000,
  monthly: 300,
  tradeIn: { car: "Fusion", hopes: 3500, least: 1800, owes: 0 },
  purse: {
    list: 18400,
    reservation: 17600,
    keenness: [0.5, 0.9],
    alternative: "I'll let them fix it, then.",
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
