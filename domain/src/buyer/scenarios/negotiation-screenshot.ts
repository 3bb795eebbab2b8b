import { TASHA } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const NEGOTIATION_SCREENSHOT: Scenario = meet(TASHA, {
  id: "negotiation-screenshot",
  sessionType: "negotiation",
  difficulty: "medium",
  title: "Match it and I sign",
  situation:
    "Tasha found the fees at Riverside after all: the difference is real, but smaller. She comes back with a total and a screenshot.",
  goal: "Check that it is the same car, then trade what is worth money to her against what is left.",
  mood: "Fair, precise",
  car: "2023 Nissan Rogue SV",
  minutes: 5,
  start: { trust: 50, interest: 68, patience: 66 },
  opening: [
    "I've got their total now, with the fees. Beat it or get near it, and I'm done.",
    "Okay, Riverside's out the door is on my phone. What's your best on the {car}?",
    "I'd rather buy it here. I'm not paying for that, though. Where can you be?",
  ],
  answers: [
    {
      about: "competitor",
      lines: ["Riverside, all in, with their 699 doc fee."],
      gist: "Riverside, all in",
    },
    {
      about: "price",
      lines: ["It's the total that counts. I've got both in a sheet."],
      gist: "the total counts",
    },
    {
      about: "budget",
      lines: ["27-five out the door, that's what's in the account."],
      gist: "27,500 out the door",
    },
    {
      about: "timeline",
      lines: ["Today or tomorrow, the rental's on my card."],
      gist: "today or tomorrow",
    },
    { about: "decision_maker", lines: ["Me."], gist: "me" },
    { about: "use", lines: ["Work, and my mom's treatments."], gist: "work and my mom" },
    {
      about: "service",
      lines: ["You're close. That's worth something, I just haven't put a number on it."],
      gist: "you're close",
    },
    { about: "fees", lines: ["Theirs is 699. What's yours?"], gist: "theirs is 699" },
    { about: "trade", lines: ["There's the insurance check, no car."], gist: "no trade" },
    {
      about: "pay_how",
      lines: ["Check, and the teachers' credit union for the rest."],
      gist: "check and credit union",
    },
    {
      about: "feeling",
      lines: ["I'd like it to add up, and to go home."],
      gist: "I want it to add up",
    },
    {
      about: "likes",
      lines: ["It's cleaner than the one in their pictures."],
      gist: "it's cleaner",
    },
    {
      about: "experience",
      lines: ["They told me 'sold, but come in'. So I'm not in love with them either."],
      gist: "they were weird on the phone",
    },
    { about: "what_would_help", lines: ["A total I can put next to theirs."], gist: "a total" },
    {
      about: "why_now",
      lines: ["Somebody ran a light. Mine's a cube by now."],
      gist: "mine got totaled",
    },
    { about: "current_car", lines: ["A rental, 41 dollars a day."], gist: "a rental" },
  ],
  secrets: [
    {
      id: "near",
      about: "service",
      trust: 56,
      hint: "There's a reason close matters.",
      line: "If it's in a shop an hour away, my mom misses dialysis. I'd pay four, five hundred for close, honestly.",
    },
  ],
  needs: [
    {
      id: "close",
      about: ["service", "use"],
      words: ["loaner", "five minutes", "close", "near", "service", "mom"],
      reminder: "Close is worth something, you could use that.",
    },
    {
      id: "total",
      about: ["what_would_help", "price", "fees"],
      words: ["out the door", "total", "doc", "fee", "line by line", "compare"],
      reminder: "A total, please. I'm comparing totals.",
    },
  ],
  fears: ["Paying more for nothing"],
  objections: [],
  wonderings: [
    {
      about: "fees",
      ask: "Is that out the door, or before the fees?",
      words: ["out the door", "fee", "doc", "tax", "before", "included", "plus"],
    },
  ],
  asides: [],
  budget: 27500,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 26000,
    reservation: 25650,
    keenness: [0.65, 1],
    alternative: "I'll drive out to Riverside, then, with my phone charged.",
  },
  yes: "buy",
  facts: {
    condition: "used",
    year: 2023,
    make: "Nissan",
    model: "Rogue",
    trim: "SV",
    mileage: 27300,
    price: 26000,
    owners: 1,
    accidents: 0,
    mpgCity: 30,
    mpgHighway: 37,
    seats: 5,
  },
});
