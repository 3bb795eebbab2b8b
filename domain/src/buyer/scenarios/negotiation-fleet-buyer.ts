import { meet } from "../people/person.ts";
import { INGRID } from "../people/working.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_FLEET_BUYER: Scenario = meet(INGRID, {
  id: "negotiation-fleet-buyer",
  sessionType: "negotiation",
  difficulty: "hard",
  title: "Three vans, one signature",
  situation:
    "Ingrid buys for a home-care agency. She has two written quotes for ex-rental vans, needs three, and doesn't do small talk.",
  goal: "Trade on something other than price, keep your gross, and give her a number she can defend.",
  mood: "Businesslike",
  car: "2021 Toyota Sienna LE, ex-rental, one of three",
  minutes: 6,
  start: { trust: 42, interest: 60, patience: 58 },
  opening: [
    "I have two quotes in writing for these. Tell me your price per van, and what's in it.",
    "Three vans, one invoice. I sign on Friday. What's your number?",
    "These three have been here sixty days. I looked it up. Your best price per van, please.",
  ],
  answers: [
    {
      about: "budget",
      lines: ["The board approved a figure. I won't share it."],
      gist: "the board's figure, which I won't share",
    },
    {
      about: "price",
      lines: ["Per van, before tax. We're exempt."],
      gist: "per van, before tax",
    },
    {
      about: "use",
      lines: ["Nurses to patients. Ninety stops a day across the three."],
      gist: "nurses to patients",
    },
    {
      about: "timeline",
      lines: ["Signed on Friday, on the road on the first. That isn't flexible."],
      gist: "Friday, and the first",
    },
    {
      about: "decision_maker",
      lines: ["I sign. The board reads it afterwards, closely."],
      gist: "I sign",
    },
    {
      about: "service",
      lines: ["A van that's down costs me 600 a day in agency drivers."],
      gist: "600 a day when one stands",
    },
    {
      about: "competitor",
      lines: ["One quote's lower than yours. The other's closer to us."],
      gist: "two quotes",
    },
    {
      about: "warranty",
      lines: [
        "I don't buy service contracts. We do our own maintenance, except for the hybrid parts.",
      ],
      gist: "no service contracts",
    },
    {
      about: "feeling",
      lines: ["I feel that we're using up my half hour."],
      gist: "short of time",
    },
    {
      about: "trade",
      lines: ["There are three Caravans. Separate deal, separate paper."],
      gist: "a separate deal",
    },
    { about: "pay_how", lines: ["Purchase order, thirty days."], gist: "a purchase order" },
    {
      about: "condition",
      lines: ["Ex-rental, 58,000 to 63,000. I'd expect tires."],
      gist: "ex-rental, they need tires",
    },
    {
      about: "experience",
      lines: ["The last dealer's 'best price' had a second best price behind it."],
      gist: "best prices that weren't",
    },
    {
      about: "what_would_help",
      lines: ["Something I can write into the recommendation that isn't a number."],
      gist: "something besides price",
    },
    {
      about: "likes",
      lines: ["They're the same year and color. That's rarer than you think."],
      gist: "all three match",
    },
    {
      about: "why_now",
      lines: ["Three of ours hit 180,000 this quarter."],
      gist: "three are due",
    },
  ],
  secrets: [
    {
      id: "late",
      about: "timeline",
      trust: 50,
      hint: "One of the quotes has a calendar problem.",
      line: "The low quote can't deliver until the twentieth. So the low quote has a problem.",
    },
    {
      id: "loaner",
      about: "service",
      trust: 52,
      hint: "There are things worth more to me than four hundred dollars.",
      line: "If somebody put a loaner in writing, I could defend a higher price.",
    },
  ],
  needs: [
    {
      id: "uptime",
      about: ["service", "what_would_help"],
      words: ["loaner", "priority", "same day", "in writing", "service", "hybrid", "pickup"],
      reminder: "You've offered me four hundred dollars. I told you what a day costs.",
    },
    {
      id: "date",
      about: ["timeline"],
      words: ["first", "friday", "deliver", "ready", "all three"],
      reminder: "The first of the month. You haven't confirmed it.",
    },
  ],
  fears: ["A number she can't defend"],
  objections: [],
  wonderings: [
    {
      about: "delivery",
      ask: "Can you have all three on the road by the first?",
      words: ["the first", "by the", "find out", "deliver", "all three"],
    },
    {
      about: "fees",
      ask: "Which fees are on that?",
      words: ["fee", "doc", "none", "waive", "exempt", "title"],
    },
  ],
  asides: [],
  budget: null,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 29800,
    reservation: 27450,
    keenness: [0.05, 0.45],
    alternative: "I have two other quotes to sign.",
  },
  yes: "buy",
  facts: {
    condition: "used",
    year: 2021,
    make: "Toyota",
    model: "Sienna",
    trim: "LE",
    fuel: "hybrid",
    mileage: 60400,
    price: 29800,
    seats: 8,
    owners: 1,
    accidents: 0,
    mpgCity: 36,
    mpgHighway: 36,
    drivetrain: "FWD",
  },
});
