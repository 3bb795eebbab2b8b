import { ROSARIO } from "../people/families.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const DISCOVERY_BAKERY_VAN: Scenario = meet(ROSARIO, {
  id: "discovery-bakery-van",
  sessionType: "discovery",
  difficulty: "medium",
  title: "The bakery needs a van",
  situation:
    "Rosario comes between the morning bread and the afternoon cakes. Her English is fine for bread; for contracts she would rather have Spanish, and she is used to people talking louder instead.",
  goal: "Slow down, ask about the bakery's day, and make sure she can decide with everything understood.",
  mood: "Polite, careful",
  car: "Something that carries cakes",
  minutes: 6,
  start: { trust: 44, interest: 52, patience: 70 },
  opening: [
    "Good morning. I look for a car for the bakery, for the cakes.",
    "Hello, buenas. I need something bigger, for work. You can speak slow with me, please.",
    "Hi. My customer told me come here. I need a van, or like a van.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["For the bakery. My car is too small for the wedding cakes."],
      gist: "a car for the bakery",
    },
    {
      about: "why_now",
      lines: ["Now I have six weddings every month. Before it was two."],
      gist: "I have more weddings now",
    },
    {
      about: "current_car",
      lines: [
        "A Versa. The little one, 2015.",
        "The air is broken, and the cream doesn't like that.",
      ],
      gist: "a Versa, 2015",
    },
    {
      about: "likes",
      lines: ["It uses nothing of gas. And I can park it anywhere."],
      gist: "it uses no gas",
    },
    {
      about: "use",
      lines: [
        "Bread to four restaurants in the morning, cakes on Saturday.",
        "Slow, with my hand on the cake, like with a baby.",
      ],
      gist: "bread in the morning, cakes on Saturday",
    },
    {
      about: "daily_miles",
      lines: ["Not so many, maybe twenty-five, but many stops."],
      gist: "about twenty-five",
    },
    {
      about: "driver",
      lines: ["Me in the morning. Mateo on Saturday, when he's home."],
      gist: "me and Mateo",
    },
    {
      about: "wish",
      lines: [
        "Cold air in the back. For the cream, you understand.",
        "And the floor flat, and low, for carrying.",
      ],
      gist: "cold air in the back and a flat floor",
    },
    {
      about: "space",
      lines: ["The cake is four floors. So, this high, from here to here."],
      gist: "a four-floor cake",
    },
    { about: "timeline", lines: ["Before June. June is all weddings."], gist: "before June" },
    {
      about: "decision_maker",
      lines: ["I decide. Mateo reads the papers with me."],
      gist: "me, and Mateo for the papers",
    },
    {
      about: "budget",
      lines: [
        "I don't like to say a number first.",
        "Twenty-four thousand, with all the little fees.",
      ],
      gist: "24,000 with fees",
    },
    {
      about: "pay_how",
      lines: ["Some cash, some with my bank. They know me since eight years."],
      gist: "some cash, some from my bank",
    },
    { about: "trade", lines: ["The Versa, yes, if somebody wants it."], gist: "the Versa" },
    {
      about: "feeling",
      lines: [
        "Nervous to sign something I don't read well.",
        "People think slow English is slow head.",
      ],
      gist: "nervous about the papers",
    },
    {
      about: "experience",
      lines: ["The phone company made me sign for five lines. I have one phone."],
      gist: "I signed wrong things before",
    },
    {
      about: "others_seen",
      lines: ["One place. The man talked to Mateo, not to me, and Mateo doesn't have money."],
      gist: "one other place",
    },
    {
      about: "comfort",
      lines: ["I'm little, I have to see over the wheel."],
      gist: "I'm little",
    },
    {
      about: "fuel",
      lines: ["That's important, with all the stops."],
      gist: "it should use little",
    },
    {
      about: "what_would_help",
      lines: ["If the papers are in Spanish, or you wait for Mateo on the phone."],
      gist: "Spanish papers, or Mateo on the phone",
    },
  ],
  secrets: [
    {
      id: "cake",
      about: "use",
      trust: 54,
      hint: "I lost one already. I don't like to remember.",
      line: "In May a wedding cake fell in the Versa. Nine hundred dollars, and the mother of the bride crying. I never want that again.",
    },
    {
      id: "second",
      about: "why_now",
      trust: 58,
      hint: "There is maybe something new coming. Shh.",
      line: "I'm opening a second shop in the spring. Nobody knows, only Mateo and you.",
    },
  ],
  needs: [
    {
      id: "cold",
      about: ["wish", "current_car"],
      words: ["air", "cold", "cool", "rear climate", "a/c", "ac ", "vent"],
      reminder: "The cream, you forgot the cream. It needs cold.",
    },
    {
      id: "flat-floor",
      about: ["wish", "space", "use"],
      words: [
        "floor",
        "flat",
        "low",
        "load",
        "cargo",
        "fold",
        "tall",
        "height",
        "slide",
        "sliding",
      ],
      reminder: "And how I put a cake of four floors in there?",
    },
    {
      id: "gas",
      about: ["likes", "fuel", "daily_miles"],
      words: ["mpg", "gas", "gallon", "hybrid", "fuel"],
      reminder: "It has to use little, I make many stops.",
    },
    {
      id: "papers",
      about: ["feeling", "what_would_help", "decision_maker"],
      words: [
        "spanish",
        "espanol",
        "mateo",
        "translate",
        "your son",
        "take it home",
        "line by line",
        "papers",
      ],
      reminder: "And I can't sign what I don't read, I told you.",
    },
  ],
  fears: ["Signing something she did not understand", "Being talked past"],
  objections: [
    {
      id: "papers",
      about: "feeling",
      when: "later",
      raise: [
        "I'm afraid of the contract, to be honest. It's twenty pages in English.",
        "And the papers? I don't sign twenty pages that I can't read.",
      ],
      beneath: "Last time I signed something in a hurry, I paid two years for it.",
      press: [
        "You say it's simple, but it's twenty pages.",
        "I believe you, pero the paper is what counts.",
      ],
      settled: "If Mateo can read it first, and no hurry, then yes, está bien.",
      words: [
        "spanish",
        "espanol",
        "mateo",
        "translat",
        "interpret",
        "copy",
        "home",
        "line by line",
        "before you sign",
        "no hurry",
        "read it",
        "slow",
      ],
    },
  ],
  wonderings: [
    {
      about: "comfort",
      ask: "Does it have the cold air for the back also?",
      words: ["rear", "back", "air", "vent", "climate", "cold"],
    },
    {
      about: "space",
      ask: "The seats, they go down flat to the floor?",
      words: ["flat", "fold", "floor", "seat", "remove"],
    },
    {
      about: "fees",
      ask: "The price there, is it with all the fees?",
      words: ["fee", "tax", "title", "doc", "total", "out the door"],
    },
  ],
  asides: [],
  budget: 24000,
  monthly: 380,
  tradeIn: { car: "Versa", hopes: 4000, least: 2600, owes: 0 },
  purse: {
    list: 22900,
    reservation: 22000,
    keenness: [0.4, 0.8],
    alternative: "I wait, and Mateo looks in his internet.",
  },
  yes: "next_step",
  facts: {
    condition: "used",
    year: 2020,
    make: "Honda",
    model: "Odyssey",
    trim: "EX",
    mileage: 61500,
    price: 22900,
    seats: 8,
    mpgCity: 19,
    mpgHighway: 28,
    owners: 1,
    accidents: 0,
  },
});
