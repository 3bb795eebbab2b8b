import { meet } from "../people/person.ts";
import { GENE } from "../people/working.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_UPSIDE_DOWN: Scenario = meet(GENE, {
  id: "negotiation-upside-down",
  sessionType: "negotiation",
  difficulty: "hard",
  title: "Two thousand under water",
  situation:
    "Gene accepts by now that the Explorer brings what it brings. He owes more than that, and he wants the Escape's price to make up for it.",
  goal: "Keep car, trade and payoff apart on paper, never hide one in the other, and find a number he can live with.",
  mood: "Bruised, stubborn",
  car: "2021 Ford Escape SE",
  minutes: 6,
  start: { trust: 40, interest: 58, patience: 60 },
  opening: [
    "You took it out of my trade, so now you give some back on the {car}. What's your price?",
    "I'm two thousand under on mine. So the {car} has to come down, that's how I see it.",
    "Let's hear a number for the {car}. And don't hide it in the payment.",
  ],
  answers: [
    {
      about: "trade",
      lines: ["The Explorer, at your number. I've stopped shouting about it."],
      gist: "the Explorer, at your number",
    },
    { about: "trade_owed", lines: ["Eleven. You gave nine. I can subtract."], gist: "eleven" },
    {
      about: "budget",
      lines: ["Four hundred a month, same as now. I can't do more."],
      gist: "four hundred a month",
    },
    { about: "payment", lines: ["Four hundred. And I'll ask how long."], gist: "four hundred" },
    {
      about: "price",
      lines: ["It's an ex-somebody's with a dent in its past. I read the report."],
      gist: "it's been in an accident",
    },
    {
      about: "history",
      lines: ["One accident, two owners. I deliver parts, I know what that does to a price."],
      gist: "one accident, two owners",
    },
    {
      about: "use",
      lines: ["Me and the grandkids, and Lorraine's church."],
      gist: "me and the grandkids",
    },
    { about: "timeline", lines: ["Before the next ninety dollars of gas."], gist: "soon" },
    { about: "decision_maker", lines: ["Me. And then I explain it."], gist: "me" },
    {
      about: "feeling",
      lines: ["Like the fellow at the table who doesn't know who the sucker is."],
      gist: "like the sucker at the table",
    },
    {
      about: "experience",
      lines: ["They rolled it over last time and called it a favor."],
      gist: "they rolled it over",
    },
    {
      about: "competitor",
      lines: ["A Rogue at the Nissan place. They're nicer, I'm sorry to say."],
      gist: "a Rogue at the Nissan place",
    },
    {
      about: "likes",
      lines: ["Thirty-three to the gallon. That's what I like."],
      gist: "the mileage",
    },
    {
      about: "what_would_help",
      lines: ["Three columns. Mine, yours, what I owe. In pen."],
      gist: "three columns in pen",
    },
    { about: "pay_how", lines: ["A loan, like everybody who isn't rich."], gist: "a loan" },
    { about: "why_now", lines: ["Gas. And they're cutting routes."], gist: "gas" },
  ],
  secrets: [
    {
      id: "hours",
      about: "why_now",
      trust: 48,
      hint: "Routes, hours, it's all the same thing.",
      line: "They cut me to four days in August. If I don't get the gas down, I'm eating savings by spring.",
    },
  ],
  needs: [
    {
      id: "columns",
      about: ["what_would_help", "experience", "trade_owed"],
      words: [
        "column",
        "apart",
        "separate",
        "payoff",
        "on paper",
        "line by line",
        "written",
        "print",
        "in pen",
      ],
      reminder: "Three columns. I asked for three columns.",
    },
  ],
  fears: ["Being rolled over again"],
  objections: [],
  wonderings: [
    {
      about: "trade_owed",
      ask: "And what happens to the two thousand I'm short?",
      words: ["roll", "cover", "cash", "down", "payoff", "two thousand", "gap", "balance", "wait"],
    },
    {
      about: "history",
      ask: "What was hit on it?",
      field: "accidents",
      words: ["report", "bumper", "rear", "front", "find out", "invoice", "minor"],
    },
  ],
  asides: [],
  budget: null,
  monthly: 400,
  tradeIn: { car: "Explorer", hopes: 12000, least: 8900, owes: 11000 },
  purse: {
    list: 19900,
    reservation: 18950,
    keenness: [0.3, 0.75],
    alternative: "I'll go sit with the Nissan people.",
  },
  yes: "buy",
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
    seats: 5,
    drivetrain: "FWD",
  },
});
