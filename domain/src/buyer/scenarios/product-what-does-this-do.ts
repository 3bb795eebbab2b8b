import { HAROLD } from "../people/families.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PRODUCT_WHAT_DOES_THIS_DO: Scenario = meet(HAROLD, {
  id: "product-what-does-this-do",
  sessionType: "product_knowledge",
  difficulty: "easy",
  title: "And what does this one do?",
  situation:
    "Harold has the key in his hand and the Forester in mind. He has a list in Dottie's handwriting and means to get an answer for every line.",
  goal: "Explain each thing in a sentence, let him try it, and don't invent what you don't know.",
  mood: "Cheerful, thorough",
  car: "2023 Subaru Forester",
  minutes: 5,
  start: { trust: 58, interest: 62, patience: 88 },
  opening: [
    "Dottie wrote me a list. I'm to come home with an answer for every line or not at all.",
    "Well, here I am again. I've got seven questions and reading glasses.",
    "Morning. I'm supposed to ask what all those buttons do. Not all, Dottie picked some.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["Dottie's list. She won't get in a car she can't explain to her sister."],
      gist: "Dottie's list",
    },
    {
      about: "use",
      lines: [
        "Church, groceries, the lake.",
        "And in winter, the hill up to our place, which the county forgets.",
      ],
      gist: "church, groceries and the lake",
    },
    {
      about: "current_car",
      lines: ["A LeSabre. It has four buttons, and one's the lighter."],
      gist: "a LeSabre",
    },
    {
      about: "likes",
      lines: ["It doesn't beep. In thirty years it hasn't beeped."],
      gist: "it doesn't beep",
    },
    {
      about: "driver",
      lines: ["Me, and Dottie on Wednesdays."],
      gist: "me, and Dottie on Wednesdays",
    },
    {
      about: "wish",
      lines: [
        "To know what it's doing when it does something.",
        "And not to need the book for the clock.",
      ],
      gist: "to know what it's doing",
    },
    {
      about: "technology",
      lines: ["I can work a chainsaw and a sewing machine, so I'm not hopeless."],
      gist: "simple as can be",
    },
    {
      about: "safety",
      lines: ["If it steps on the brake for me, I'd like to be told beforehand."],
      gist: "to be told before it brakes",
    },
    {
      about: "comfort",
      lines: ["The knee's happy in it. I tried it Tuesday."],
      gist: "the knee's happy",
    },
    { about: "timeline", lines: ["When the list's done."], gist: "when the list's done" },
    { about: "decision_maker", lines: ["The list decides."], gist: "Dottie's list" },
    {
      about: "budget",
      lines: ["We've settled that, thirty and not a bean more."],
      gist: "thirty",
    },
    {
      about: "feeling",
      lines: ["Like the first day at the big post office."],
      gist: "like a new boy",
    },
    {
      about: "trade",
      lines: ["The Buick goes to my nephew, he's been circling it."],
      gist: "no trade, my nephew gets it",
    },
    {
      about: "service",
      lines: ["Do I still get to know the fellow who fixes it?"],
      gist: "I like to know my mechanic",
    },
    { about: "daily_miles", lines: ["Ten or so. Forty on lake days."], gist: "ten or so" },
  ],
  secrets: [
    {
      id: "eyes",
      about: "safety",
      trust: 60,
      hint: "Doc says I'm good for a while. A while.",
      line: "The eye doctor gave me two more years of night driving, if I'm lucky. So what it can see for me matters.",
    },
    {
      id: "dottie",
      about: "driver",
      trust: 62,
      hint: "She used to drive more than she does.",
      line: "Dottie hasn't driven since her fall in March. I'd like her to want to again.",
    },
  ],
  needs: [
    {
      id: "plain",
      about: ["wish", "technology", "visit"],
      words: ["button", "knob", "turn it off", "one", "press", "show you", "try it", "simple"],
      reminder: "You've lost me, and I had it till the second button.",
    },
    {
      id: "brake",
      about: ["safety"],
      words: ["brak", "warn", "beep", "alert", "before", "stop", "light"],
      reminder: "But what about the braking, does it say something first?",
    },
    {
      id: "hill",
      about: ["use"],
      words: ["hill", "all wheel", "awd", "snow", "descent", "winter", "grip"],
      reminder: "There's the hill in winter, I'd mentioned.",
    },
  ],
  fears: ["Not being able to work it", "A car that decides for him"],
  objections: [
    {
      id: "takes-over",
      about: "safety",
      when: "later",
      raise: [
        "I don't care for a car that thinks it knows better than me.",
        "My friend's car stopped dead for a shopping bag. I don't want that.",
      ],
      beneath:
        "I carried mail for ten years on ice without a computer, and it stings a bit, that's all.",
      press: ["So who's driving, me or it?", "A shopping bag, mind you."],
      settled:
        "Well, if I can turn the one off and the other only taps me on the shoulder, that's alright.",
      words: [
        "turn it off",
        "turn off",
        "off",
        "button",
        "warns",
        "beep",
        "you are still",
        "override",
        "only",
        "menu",
        "setting",
        "try it",
      ],
    },
  ],
  wonderings: [
    {
      about: "safety",
      ask: "Line one: does it brake all by itself?",
      words: ["brak", "stop", "warn", "automatic", "yes"],
    },
    {
      about: "technology",
      ask: "Line two: how do I set the clock in spring?",
      words: ["clock", "itself", "automatic", "gps", "setting", "menu", "find out"],
    },
    {
      about: "fuel",
      ask: "Line three: what does it drink on the highway?",
      field: "mpgHighway",
      words: ["mpg", "gallon", "highway"],
    },
    {
      about: "use",
      ask: "Line four: will it go up a hill with snow on it?",
      words: ["all wheel", "awd", "snow", "hill", "tire"],
    },
    {
      about: "warranty",
      ask: "Line five: what happens if the screen goes dead?",
      words: ["warranty", "replace", "cover", "still", "drive", "find out", "reset"],
    },
    {
      about: "service",
      ask: "And the last one: oil, how often, and how much?",
      words: ["oil", "6,000", "6000", "mile", "month", "dollar", "find out"],
    },
  ],
  asides: [],
  budget: 30000,
  monthly: null,
  tradeIn: null,
  purse: {
    list: 28900,
    reservation: 28600,
    keenness: [0.75, 1],
    alternative: "I'll go home with half a list and sleep in the shed.",
  },
  yes: "next_step",
  facts: {
    condition: "used",
    year: 2023,
    make: "Subaru",
    model: "Forester",
    trim: "Premium",
    mileage: 21400,
    price: 28900,
    mpgCity: 26,
    mpgHighway: 33,
    seats: 5,
    owners: 1,
    accidents: 0,
    drivetrain: "AWD",
  },
});
