import { COLETTE } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PITCH_SHOW_DONT_SELL: Scenario = meet(COLETTE, {
  id: "pitch-show-dont-sell",
  sessionType: "pitch",
  difficulty: "hard",
  title: "Show me, don't sell me",
  situation:
    "Colette came back. She let herself be talked into looking at one car, for fifteen minutes, with her coat on.",
  goal: "Show the two or three things she asked for, admit what it does not do, and leave her in charge.",
  mood: "Wary, curious",
  car: "2021 Toyota Corolla Hatchback",
  minutes: 6,
  start: { trust: 36, interest: 50, patience: 58 },
  opening: [
    "I said fifteen minutes, and I meant it. Show me the back first.",
    "I'm back, and I've still got my coat on. You may show me the car, and that's all.",
    "Let's see it, then. If you say the word 'today', I leave.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["To see whether a bookcase goes in. That's the test."],
      gist: "the bookcase test",
    },
    {
      about: "why_now",
      lines: ["The old one has no air, and I'm fifty-eight, not twenty."],
      gist: "no air conditioning",
    },
    { about: "current_car", lines: ["A 2013 Fit. You could sleep in it."], gist: "a 2013 Fit" },
    {
      about: "likes",
      lines: [
        "The seat bottoms flip up. I've carried a ficus standing.",
        "And I can see my own bumper.",
      ],
      gist: "the seats flip up and you can see out",
    },
    {
      about: "dislikes",
      lines: ["No air, and it's as loud as a bus at sixty-five."],
      gist: "no air and the noise",
    },
    {
      about: "wish",
      lines: [
        "To see out of the back, and to hear Biscuit sigh.",
        "And not to be beeped at for breathing.",
      ],
      gist: "to see out, and quiet",
    },
    {
      about: "use",
      lines: ["School, books, the coast in summer."],
      gist: "school, books, the coast",
    },
    {
      about: "space",
      lines: ["Twelve boxes of books, the flat kind. And a beagle on top."],
      gist: "twelve boxes and a beagle",
    },
    { about: "driver", lines: ["Me. Nobody else touches it."], gist: "me" },
    {
      about: "safety",
      lines: ["I'd like to know what it does by itself, before it does it."],
      gist: "what it does by itself",
    },
    {
      about: "technology",
      lines: ["I can use a computer. I don't want to be used by one."],
      gist: "as little as possible",
    },
    {
      about: "budget",
      lines: ["Twenty-two in total. I told your colleague."],
      gist: "22 in total",
    },
    {
      about: "timeline",
      lines: ["When I'm sure. I have been sure before and been wrong."],
      gist: "when I'm sure",
    },
    { about: "decision_maker", lines: ["I decide."], gist: "I do" },
    {
      about: "feeling",
      lines: ["Like somebody about to be surprised. I don't care for it."],
      gist: "on my guard",
    },
    {
      about: "experience",
      lines: ["I told the other gentleman. I don't want to go over it twice."],
      gist: "I've told that once already",
    },
    {
      about: "condition",
      lines: ["I'll have my mechanic look at it. If that's a problem, say so now."],
      gist: "my mechanic looks at it first",
    },
    {
      about: "others_seen",
      lines: ["A Mazda. You can't see a thing out of the back of it."],
      gist: "a Mazda",
    },
  ],
  secrets: [
    {
      id: "retire",
      about: "timeline",
      trust: 52,
      hint: "There's a date. It's mine.",
      line: "I retire in two years, and this has to be the last one I buy. So I can't get it wrong.",
    },
    {
      id: "hand",
      about: "technology",
      trust: 54,
      hint: "My hands aren't what they were.",
      line: "My hands shake a little now. Small buttons on a screen, at fifty miles an hour, that's what frightens me.",
    },
  ],
  needs: [
    {
      id: "cargo",
      about: ["visit", "likes", "space"],
      words: ["fold", "flat", "book", "box", "cargo", "hatch", "shelf", "beagle", "dog"],
      reminder: "The back. I asked for the back.",
    },
    {
      id: "visibility",
      about: ["wish", "likes"],
      words: ["see out", "visib", "window", "pillar", "blind", "rear view", "camera"],
      reminder: "I can't see out of it, and you've said nothing.",
    },
    {
      id: "calm",
      about: ["wish", "technology", "safety"],
      words: ["turn it off", "turn off", "off", "beep", "quiet", "button", "knob", "sound"],
      reminder: "I'd asked what beeps. You've shown me what shines.",
    },
  ],
  fears: ["The last car being the wrong one", "Smooth people"],
  objections: [
    {
      id: "smaller",
      about: "space",
      when: "later",
      raise: [
        "It's smaller in there than mine. You know that, don't you?",
        "That floor's higher than my Fit's. I'm not blind.",
      ],
      beneath:
        "I don't want to give up the one thing I loved about the old one because somebody's got a quota.",
      press: [
        "I heard 'plenty of room'. Plenty for whom?",
        "You're describing it, I'm looking at it.",
      ],
      settled: "Thank you for saying so. Then I know what I'd be giving up, and I can decide.",
      words: [
        "smaller",
        "you are right",
        "less",
        "higher",
        "honest",
        "give up",
        "inch",
        "measure",
        "compare",
        "your fit",
        "does not",
      ],
    },
  ],
  wonderings: [
    {
      about: "space",
      ask: "What does it not do that my Fit does?",
      words: ["flip", "floor", "smaller", "less", "higher", "not"],
    },
    {
      about: "safety",
      ask: "What does it do by itself, and can I turn that off?",
      words: ["turn", "off", "brak", "lane", "button", "menu"],
    },
    {
      about: "history",
      ask: "Two owners, it says. Why did they let it go?",
      words: ["do not know", "report", "lease", "traded", "owner", "find out"],
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
    alternative: "I'll go home and open the windows, like last summer.",
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
    drivetrain: "FWD",
  },
});
