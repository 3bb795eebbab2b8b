import { NAOMI } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_KNOWS_INVOICE: Scenario = meet(NAOMI, {
  id: "negotiation-knows-invoice",
  sessionType: "negotiation",
  difficulty: "hard",
  title: "She knows the invoice",
  situation:
    "It is the Forester, on points. Naomi has the invoice, the holdback and three e-mail quotes in a folder with tabs.",
  goal: "Don't play with numbers she has; say what you can do, what it includes, and why it is the end.",
  mood: "Polite, exact",
  car: "2024 Subaru Forester Premium",
  minutes: 5,
  start: { trust: 44, interest: 66, patience: 58 },
  opening: [
    "I have the invoice and three quotes by e-mail. Make it easy for both of us.",
    "It's the {car}. I'd like your price in one step, not four.",
    "I know what you paid. You're entitled to something. Tell me what.",
  ],
  answers: [
    {
      about: "price",
      lines: ["The lowest of the three is in writing, without add-ons."],
      gist: "I have a lower one in writing",
    },
    {
      about: "budget",
      lines: ["It's a question of price, not of budget."],
      gist: "it's about the price",
    },
    {
      about: "competitor",
      lines: ["Three e-mails, same trim, same color. Two are within an hour."],
      gist: "three quotes",
    },
    {
      about: "fees",
      lines: ["I add your doc fee to the price in my head, so please do it on paper."],
      gist: "with the doc fee in it",
    },
    {
      about: "timeline",
      lines: ["By the first of March. I'm not desperate, if that's the question."],
      gist: "by March",
    },
    { about: "decision_maker", lines: ["I do."], gist: "me" },
    {
      about: "pay_how",
      lines: ["I'm approved at 4.9. If you beat it, I'll use yours."],
      gist: "4.9, unless you beat it",
    },
    { about: "use", lines: ["City and gravel. We've been over that."], gist: "city and gravel" },
    { about: "trade", lines: ["None. The lease goes back where it came from."], gist: "none" },
    { about: "feeling", lines: ["Patient, within reason."], gist: "patient, within reason" },
    {
      about: "experience",
      lines: [
        "At the last place the manager 'came down himself'. He'd been standing behind the plant.",
      ],
      gist: "the manager act",
    },
    {
      about: "likes",
      lines: ["The dog got in by herself. That's all I'll say."],
      gist: "the dog got in",
    },
    {
      about: "what_would_help",
      lines: ["One price, everything in it, and no second visit to your manager."],
      gist: "one price, everything in it",
    },
    { about: "add_ons", lines: ["None. I've crossed them out in advance."], gist: "none" },
    { about: "why_now", lines: ["The lease ends on March 14th."], gist: "the lease ends" },
    {
      about: "service",
      lines: ["I'd service it here, if here remembers what I asked."],
      gist: "I'd service it here",
    },
  ],
  secrets: [
    {
      id: "prefers",
      about: "service",
      trust: 54,
      hint: "Price isn't quite everything.",
      line: "You were the first who said 'I don't know'. I'd pay two hundred more for that, and I'd rather you didn't repeat it.",
    },
  ],
  needs: [
    {
      id: "one-step",
      about: ["what_would_help", "experience", "fees"],
      words: [
        "one price",
        "everything in",
        "out the door",
        "doc",
        "included",
        "in writing",
        "final",
        "with the fee",
        "no add",
      ],
      reminder: "One price, with everything in it. That was the request.",
    },
  ],
  fears: ["The manager behind the plant"],
  objections: [],
  wonderings: [
    {
      about: "fees",
      ask: "Does that include your doc fee?",
      words: ["doc", "fee", "includ", "plus", "out the door", "yes", "on top"],
    },
    {
      about: "interest_rate",
      ask: "Can you beat 4.9 over sixty months?",
      words: ["percent", "4.", "3.", "rate", "bank", "find out", "submit", "check"],
    },
  ],
  asides: [],
  budget: 34500,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 33900,
    reservation: 33350,
    keenness: [0.7, 1],
    alternative: "I'll accept the e-mail from Hadley.",
  },
  yes: "buy",
  facts: {
    condition: "new",
    year: 2024,
    make: "Subaru",
    model: "Forester",
    trim: "Premium",
    mileage: 12,
    price: 33900,
    mpgCity: 26,
    mpgHighway: 33,
    seats: 5,
    drivetrain: "AWD",
    cargoCubicFeet: 74,
  },
});
