import { meet } from "../people/person.ts";
import { LUIS } from "../people/working.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_PAYMENT_ONLY: Scenario = meet(LUIS, {
  id: "negotiation-payment-only",
  sessionType: "negotiation",
  difficulty: "medium",
  title: "What is it a month?",
  situation:
    "Luis decided on a work van and thinks in months: 380, and not a dollar over. A longer term would make any number fit, and somebody once did that to him.",
  goal: "Keep price, rate, term and payment apart, on paper, and find a way that is cheaper and not only longer.",
  mood: "Careful, tired",
  car: "2019 Ford Transit Connect",
  minutes: 6,
  start: { trust: 48, interest: 64, patience: 70 },
  opening: [
    "I need to know what it is a month. 380 is where I stop.",
    "The van's good. Tell me the number, and then tell me the month.",
    "I can do 380 a month. You tell me how we get there, and no tricks with the years.",
  ],
  answers: [
    {
      about: "payment",
      lines: ["380. That's what's left after the guys and the diesel."],
      gist: "380",
    },
    {
      about: "budget",
      lines: ["380 a month, four thousand down. I don't think in big numbers."],
      gist: "380 a month, four down",
    },
    {
      about: "down_payment",
      lines: ["Four thousand. I'd like to keep some for the mowers."],
      gist: "four thousand",
    },
    {
      about: "price",
      lines: ["I looked, they go for a lot of different prices."],
      gist: "all kinds of prices",
    },
    {
      about: "use",
      lines: ["The small jobs. Me, a mower and the tools, in town."],
      gist: "small jobs in town",
    },
    { about: "timeline", lines: ["Before the leaves. October."], gist: "October" },
    {
      about: "decision_maker",
      lines: ["Elena does the books, I do the grass."],
      gist: "Elena and me",
    },
    { about: "trade", lines: ["The Ranger, with the clutch."], gist: "the Ranger" },
    { about: "trade_owed", lines: ["Nothing, it's paid."], gist: "nothing" },
    {
      about: "interest_rate",
      lines: ["My bank said nine. Is nine bad?"],
      gist: "my bank said nine",
    },
    {
      about: "feeling",
      lines: ["Last time they put me in 84 months. I'm still paying for a truck I don't have."],
      gist: "I got stretched once",
    },
    {
      about: "experience",
      lines: [
        "They asked what I can pay, and it came out exactly that. I was so proud. 84 months.",
      ],
      gist: "84 months, last time",
    },
    {
      about: "competitor",
      lines: ["A guy sells one out of his yard. No papers, so no."],
      gist: "a guy with no papers",
    },
    {
      about: "likes",
      lines: ["The doors. You walk around it, everything's there."],
      gist: "the doors",
    },
    {
      about: "what_would_help",
      lines: ["If you write the months next to it. And the total."],
      gist: "the months and the total, written",
    },
    { about: "credit", lines: ["It's okay, 660 or so. Elena knows."], gist: "660 or so" },
    { about: "pay_how", lines: ["A loan. Wherever it's cheaper."], gist: "a loan" },
  ],
  secrets: [
    {
      id: "truck",
      about: "feeling",
      trust: 56,
      hint: "There's one I'm still paying that I don't drive.",
      line: "Eleven more months on a truck that burned in 2021. Elena doesn't let me forget it.",
    },
  ],
  needs: [
    {
      id: "total",
      about: ["feeling", "what_would_help", "experience", "payment"],
      words: [
        "total",
        "term",
        "months",
        "rate",
        "60",
        "66",
        "in all",
        "write",
        "side by side",
        "total of payments",
      ],
      reminder: "How many months is that? You didn't say.",
    },
  ],
  fears: ["Seven years for a van"],
  objections: [],
  wonderings: [
    {
      about: "payment",
      ask: "And how many months is that?",
      words: ["month", "60", "66", "72", "48", "term", "year"],
    },
    {
      about: "interest_rate",
      ask: "What rate did you put in there?",
      words: ["percent", "rate", "apr", "9", "8", "7"],
    },
  ],
  asides: [],
  budget: 20000,
  monthly: 380,
  tradeIn: { car: "Ranger", hopes: 2500, least: 1000, owes: 0 },
  purse: {
    list: 21400,
    reservation: 20350,
    keenness: [0.2, 0.65],
    alternative: "I'll fix the clutch and borrow my cousin's trailer.",
  },
  yes: "buy",
  facts: {
    condition: "used",
    year: 2019,
    make: "Ford",
    model: "Transit Connect",
    trim: "XLT",
    mileage: 58700,
    price: 21400,
    owners: 1,
    accidents: 0,
    mpgCity: 24,
    mpgHighway: 27,
    seats: 2,
  },
});
