import { MEI } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_FAIR_NUMBER: Scenario = meet(MEI, {
  id: "negotiation-fair-number",
  sessionType: "negotiation",
  difficulty: "easy",
  title: "Just give me a fair number",
  situation:
    "Mei drove the Civic twice and likes it. She hates bargaining and wants to get to a fair price without a fight.",
  goal: "Show how the number is made, give and get, and close without a trick.",
  mood: "Ready, uneasy",
  car: "2022 Honda Civic EX",
  minutes: 5,
  start: { trust: 56, interest: 70, patience: 80 },
  opening: [
    "I like the car. I'm bad at this part, so what's the number?",
    "Okay, the {car}. Could we just talk about the price like normal people?",
    "I drove it twice, so you know I want it. Please be nice about the price.",
  ],
  answers: [
    {
      about: "budget",
      lines: ["I've got a check from my credit union, so I know what I can do."],
      gist: "what the credit union said",
    },
    {
      about: "price",
      lines: ["I looked at six of them this week. They're all over the place."],
      gist: "six others, all over the place",
    },
    {
      about: "use",
      lines: ["To the clinic and back, and hiking on my days off."],
      gist: "the clinic and hiking",
    },
    {
      about: "timeline",
      lines: ["Today, if it's fair. My Saturn left me on the bridge on Monday."],
      gist: "today, if it's fair",
    },
    { about: "decision_maker", lines: ["Just me."], gist: "just me" },
    {
      about: "trade",
      lines: ["The Saturn? You'd have to find somebody who wants it."],
      gist: "the Saturn, if anybody wants it",
    },
    {
      about: "competitor",
      lines: ["There's one in Fairview with less miles and an ugly door."],
      gist: "one in Fairview",
    },
    {
      about: "payment",
      lines: ["The credit union does the loan. I only need the price."],
      gist: "the credit union does the loan",
    },
    {
      about: "feeling",
      lines: ["I don't want to find out on Monday that everybody else paid less."],
      gist: "I don't want to be the fool",
    },
    {
      about: "wish",
      lines: ["For it to be over, and to be able to sleep."],
      gist: "for it to be over",
    },
    {
      about: "likes",
      lines: ["It's quiet, and the seat's right. And it's blue."],
      gist: "it's quiet and blue",
    },
    {
      about: "experience",
      lines: ["My brother bargained for my last one. I hid in the restroom."],
      gist: "my brother did it last time",
    },
    {
      about: "why_now",
      lines: ["The Saturn died on the bridge, in the fast lane."],
      gist: "the Saturn died",
    },
    {
      about: "current_car",
      lines: ["A Saturn. They don't even make them any more, and now I know why."],
      gist: "a Saturn",
    },
    { about: "daily_miles", lines: ["Eleven, over the bridge."], gist: "eleven" },
    {
      about: "what_would_help",
      lines: ["If I could see how you get to it, on paper."],
      gist: "to see how you get there",
    },
  ],
  secrets: [
    {
      id: "bridge",
      about: "timeline",
      trust: 60,
      hint: "Monday was expensive, let's say.",
      line: "The tow was 240 dollars. I'd like to drive home in something tonight.",
    },
  ],
  needs: [
    {
      id: "fair",
      about: ["feeling", "what_would_help", "price"],
      words: [
        "market",
        "print",
        "show you",
        "how we got",
        "compar",
        "on paper",
        "fee",
        "out the door",
        "line by line",
      ],
      reminder: "I asked how you get to it.",
    },
  ],
  fears: ["Being the one who paid too much"],
  objections: [],
  wonderings: [
    {
      about: "fees",
      ask: "Is that with the fees, or do they come on top?",
      words: ["fee", "doc", "tax", "out the door", "included", "on top"],
    },
  ],
  asides: [],
  budget: 24500,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 23900,
    reservation: 23450,
    keenness: [0.5, 0.9],
    alternative: "I'll go see the one in Fairview.",
  },
  yes: "buy",
  facts: {
    condition: "used",
    year: 2022,
    make: "Honda",
    model: "Civic",
    trim: "EX",
    mileage: 31900,
    price: 23900,
    owners: 1,
    accidents: 0,
    mpgCity: 33,
    mpgHighway: 42,
    seats: 5,
  },
});
