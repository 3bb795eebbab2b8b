import { CAMILLE } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const CLOSING_LEASE_END: Scenario = meet(CAMILLE, {
  id: "closing-lease-end",
  sessionType: "closing",
  difficulty: "easy",
  title: "The lease is up on Friday",
  situation:
    "Camille turned in two leases here before. She has the paperwork on the table and wants somebody to say it makes sense.",
  goal: "Sum up what she wanted, check that nothing is open, and ask.",
  mood: "Nearly there",
  car: "2024 Volkswagen Tiguan SE",
  minutes: 4,
  start: { trust: 62, interest: 72, patience: 80 },
  opening: [
    "So. The {car}. I think it's the right one, I just want to be sure.",
    "Okay, I've read it all. I'm almost there, I think.",
    "Well, here we are again. Tell me I'm not being silly.",
  ],
  answers: [
    {
      about: "feeling",
      lines: ["It's the miles. I always go over, and then there's the bill at the end."],
      gist: "it's the miles",
    },
    {
      about: "use",
      lines: [
        "To the hotel and home, and to Savannah every other weekend.",
        "I did 15,500 last year. The lease says 10,000.",
      ],
      gist: "the hotel, and Savannah every other weekend",
    },
    { about: "daily_miles", lines: ["15,500 last year, I looked."], gist: "15,500 a year" },
    {
      about: "payment",
      lines: [
        "It's thirty more a month than the last one. I can do that, I'd only like to know what for.",
      ],
      gist: "thirty more than before",
    },
    { about: "timeline", lines: ["Mine goes back on Friday, so, soon."], gist: "Friday" },
    {
      about: "decision_maker",
      lines: ["Me. My sister thinks I should buy, for once."],
      gist: "me",
    },
    {
      about: "wish",
      lines: ["No surprise at the end. That's really the only thing."],
      gist: "no surprise at the end",
    },
    {
      about: "current_car",
      lines: ["The 2021, the white one. It's been good to me."],
      gist: "the white 2021",
    },
    {
      about: "likes",
      lines: ["It fits my garage and it starts. I'm easily pleased."],
      gist: "it fits my garage",
    },
    { about: "budget", lines: ["We're inside it. Barely."], gist: "barely inside" },
    {
      about: "experience",
      lines: ["Good, here. It's only ever the end that costs."],
      gist: "good, except the end",
    },
    {
      about: "others_seen",
      lines: ["I didn't look anywhere else, to be honest."],
      gist: "nowhere else",
    },
    { about: "pay_how", lines: ["Lease again, like the last two."], gist: "lease again" },
    {
      about: "what_would_help",
      lines: ["If the real miles were in there, and not the pretty ones."],
      gist: "the real miles in the contract",
    },
    {
      about: "visit",
      lines: ["To sign, I suppose. If somebody tells me it's right."],
      gist: "to sign, I suppose",
    },
    { about: "trade", lines: ["It's a lease, it just goes back."], gist: "it just goes back" },
  ],
  secrets: [
    {
      id: "bill",
      about: "feeling",
      trust: 62,
      hint: "The end of the last one wasn't pretty.",
      line: "Last time it was 1,800 dollars, on my birthday.",
    },
    {
      id: "buy",
      about: "decision_maker",
      trust: 66,
      hint: "My sister may have a point, for once.",
      line: "If I'm driving 15,000 a year anyway, maybe she's right and I should own it. I haven't dared to ask.",
    },
  ],
  needs: [
    {
      id: "miles",
      about: ["use", "feeling", "daily_miles", "wish"],
      words: ["mile", "15,000", "15000", "allowance", "overage", "savannah", "per mile"],
      reminder: "The miles. It's always the miles with me.",
    },
    {
      id: "why-more",
      about: ["payment"],
      words: ["thirty", "more", "difference", "because", "residual", "payment", "rate"],
      reminder: "And what's the thirty dollars for?",
    },
  ],
  fears: ["Another bill at the end"],
  objections: [
    {
      id: "miles",
      about: "use",
      when: "commitment",
      raise: [
        "What happens if I go over the miles again?",
        "And if I drive to Savannah every other weekend, what does that cost me at the end?",
      ],
      beneath: "Nobody mentioned it till I handed in the key. I felt about this big.",
      press: [
        "Because last time nobody mentioned it until I handed in the key.",
        "I'd like to see that in the contract, not hear it.",
      ],
      settled: "Good. With the 15,000 written in there, I'm fine.",
      words: [
        "15,000",
        "15000",
        "allowance",
        "per mile",
        "cents",
        "contract",
        "write",
        "in writing",
        "higher",
        "instead of 10",
        "upfront",
        "buy",
        "raise the",
      ],
    },
  ],
  wonderings: [
    {
      about: "payment",
      ask: "What does the thirty dollars more pay for?",
      words: ["rate", "residual", "price", "lumbar", "model", "money factor", "because"],
    },
    {
      about: "delivery",
      ask: "Can it be ready on Friday, so I only come once?",
      words: ["friday", "ready", "yes", "detail", "plates", "check"],
    },
  ],
  asides: [],
  budget: null,
  monthly: 425,
  tradeIn: null,
  purse: {
    list: 32400,
    reservation: 32950,
    keenness: [0.85, 1],
    alternative: "I'll extend mine a month and think.",
  },
  yes: "buy",
  facts: {
    condition: "new",
    year: 2024,
    make: "Volkswagen",
    model: "Tiguan",
    trim: "SE",
    mileage: 9,
    price: 32400,
    seats: 5,
    mpgCity: 24,
    mpgHighway: 31,
    drivetrain: "AWD",
  },
});
