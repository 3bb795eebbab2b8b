import { COLETTE } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const DISCOVERY_BURNED_BEFORE: Scenario = meet(COLETTE, {
  id: "discovery-burned-before",
  sessionType: "discovery",
  difficulty: "hard",
  title: "Once burned",
  situation:
    "Colette stands by the door with her coat on. The last store had her sign for a warranty she never asked for, and she expects the same here.",
  goal: "Earn a real conversation: what happened, what a good visit would be, what she needs.",
  mood: "Guarded",
  car: "A small hatchback",
  minutes: 6,
  start: { trust: 28, interest: 45, patience: 58 },
  opening: [
    "Before you start: I'm only looking, and I'm not sitting down at any desk.",
    "I'll look by myself, thank you. I know how this goes.",
    "You can save the handshake. I just want to see the small ones.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["I'm looking at the small hatchbacks. Looking, with my eyes."],
      gist: "I'm looking at small hatchbacks",
    },
    {
      about: "why_now",
      lines: ["The air conditioning went, and they want more for it than the car is worth."],
      gist: "the air conditioning went",
    },
    {
      about: "experience",
      lines: [
        "Not good. Let's leave it at that.",
        "They put three thousand dollars of warranty in my payment and told me the bank wanted it.",
      ],
      gist: "they put things in my payment",
    },
    {
      about: "current_car",
      lines: ["A Fit. 2013. I like it, that's the annoying part."],
      gist: "a 2013 Fit",
    },
    {
      about: "likes",
      lines: ["It's small outside and enormous inside. Nobody makes that any more."],
      gist: "small outside, big inside",
    },
    {
      about: "use",
      lines: [
        "School and back. Eleven miles.",
        "In the summer I drive to the coast with the dog, twice, maybe three times.",
      ],
      gist: "school and back",
    },
    {
      about: "daily_miles",
      lines: ["Eleven. Twenty-two if I forget something."],
      gist: "eleven",
    },
    { about: "driver", lines: ["Me. And Biscuit."], gist: "me and the dog" },
    {
      about: "wish",
      lines: [
        "I want to see out of the back. In the new ones you can't.",
        "And seats that fold flat. I carry boxes of books, more than you'd think.",
      ],
      gist: "to see out of the back",
    },
    {
      about: "space",
      lines: ["The Fit swallows a bookcase. I've done it."],
      gist: "it has to swallow a bookcase",
    },
    { about: "timeline", lines: ["When I'm ready."], gist: "when I'm ready" },
    {
      about: "decision_maker",
      lines: ["I decide. My brother will tell me I'm wrong, he always does."],
      gist: "I decide",
    },
    {
      about: "budget",
      lines: [
        "I'd rather not say yet.",
        "Twenty-two thousand, and I mean in total, with nothing slipped in.",
      ],
      gist: "22,000 in total",
    },
    {
      about: "feeling",
      lines: [
        "Like I'm about to be had, if you want the truth.",
        "I lay awake over that loan. At my age.",
      ],
      gist: "wary",
    },
    { about: "trade", lines: ["Perhaps. Not if it turns into a shell game."], gist: "perhaps" },
    {
      about: "payment",
      lines: ["I don't talk about payments. That's how they got me."],
      gist: "I don't talk payments",
    },
    {
      about: "what_would_help",
      lines: ["Somebody who answers what I ask and stops there."],
      gist: "an answer, and then silence",
    },
    { about: "others_seen", lines: ["Two, from the sidewalk."], gist: "two, from outside" },
    {
      about: "warranty",
      lines: ["Don't say that word to me yet."],
      gist: "I'd rather not hear about warranties",
    },
  ],
  secrets: [
    {
      id: "cash",
      about: "budget",
      trust: 52,
      hint: "How I pay is my affair.",
      line: "I'd pay cash, as it happens. I've been saving since that business.",
    },
    {
      id: "visit",
      about: "experience",
      trust: 46,
      hint: "I know what I would have wanted, but nobody asked me then either.",
      line: "What I'd have liked is one sheet of paper with every number on it, and to take it home. That's all.",
    },
  ],
  needs: [
    {
      id: "visibility",
      about: ["wish"],
      words: ["see out", "visib", "window", "blind", "pillar", "rear view", "camera"],
      reminder: "I asked for one you can see out of.",
    },
    {
      id: "cargo",
      about: ["wish", "space", "likes"],
      words: ["fold", "flat", "book", "cargo", "hatch", "space", "box", "dog", "biscuit"],
      reminder: "And where do the books go?",
    },
    {
      id: "paper",
      about: ["experience", "feeling", "what_would_help"],
      words: [
        "in writing",
        "on paper",
        "one sheet",
        "line by line",
        "take it home",
        "print",
        "every number",
        "optional",
      ],
      reminder: "I told you what they did to me, and you went on about the car.",
    },
  ],
  fears: ["Being tricked again", "Feeling foolish"],
  objections: [
    {
      id: "trust",
      about: "experience",
      when: "later",
      raise: [
        "How do I know you won't do the same thing they did?",
        "Why would I believe this store's any different?",
      ],
      beneath:
        "It was four in the afternoon, he was charming, and I signed where he pointed. That's what I can't forgive, that I signed.",
      press: [
        "That's what they said, too. Nearly word for word.",
        "Anyone can say that standing out here.",
      ],
      settled: "In writing, and I take it home. Then we can talk.",
      words: [
        "in writing",
        "on paper",
        "one sheet",
        "line by line",
        "take it home",
        "print",
        "every number",
        "optional",
        "decline",
        "copy",
        "sleep on it",
      ],
    },
  ],
  wonderings: [
    {
      about: "fees",
      ask: "What do you charge on top of the price here?",
      words: ["doc", "fee", "tax", "title", "nothing"],
    },
    {
      about: "condition",
      ask: "Can I have my own mechanic look at it?",
      words: ["mechanic", "course", "yes", "absolutely", "welcome", "inspect"],
    },
    {
      about: "space",
      ask: "Do the back seats go completely flat?",
      words: ["flat", "fold", "almost", "angle", "inch"],
    },
  ],
  asides: [],
  budget: 22000,
  monthly: null,
  tradeIn: { car: "Fit", hopes: 5500, least: 4500, owes: 0 },
  purse: {
    list: 20900,
    reservation: 20400,
    keenness: [0.75, 1],
    alternative: "I'll have the air conditioning done and keep it.",
  },
  yes: "next_step",
  facts: {
    condition: "used",
    year: 2021,
    make: "Toyota",
    model: "Corolla Hatchback",
    trim: "SE",
    mileage: 33600,
    price: 20900,
    seats: 5,
    mpgCity: 30,
    mpgHighway: 38,
    owners: 2,
    accidents: 0,
  },
});
