import { CAMILLE } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PITCH_LEASE_LOYALIST: Scenario = meet(CAMILLE, {
  id: "pitch-lease-loyalist",
  sessionType: "pitch",
  difficulty: "easy",
  title: "What's new since mine",
  situation:
    "Camille's lease has four months to run. She came for an oil change and wonders what changed in three model years.",
  goal: "Ask what she lives with now, then show only what is different for her.",
  mood: "Curious, loyal",
  car: "2024 Volkswagen Tiguan",
  minutes: 5,
  start: { trust: 60, interest: 54, patience: 80 },
  opening: [
    "Hi, I've got the 2021 outside, in for its oil. What did they change?",
    "Hello! Mine has four months to go, so this is window shopping. Show me the new {car}.",
    "I'm waiting on my oil change and this one's prettier than mine. Tell me why I'd want it.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["Oil change, and then I saw this one through the glass."],
      gist: "an oil change",
    },
    {
      about: "why_now",
      lines: ["The lease ends in four months, so I may as well look."],
      gist: "the lease ends soon",
    },
    {
      about: "current_car",
      lines: ["The 2021 {car}. My second one from here."],
      gist: "a 2021, same model",
    },
    {
      about: "likes",
      lines: [
        "It's the right size for my garage, and it hasn't let me down.",
        "And the back of it, at the airport, with guests' luggage, that's perfect.",
      ],
      gist: "the size",
    },
    {
      about: "dislikes",
      lines: [
        "The phone hangs up on the charger. And the glare on the screen at noon.",
        "And my back, after Savannah. Three hours in that seat is enough.",
      ],
      gist: "the phone and the seat on long trips",
    },
    {
      about: "wish",
      lines: ["A seat for three hours. And my phone to work, every time."],
      gist: "a better seat and a phone that connects",
    },
    {
      about: "use",
      lines: [
        "To the hotel and home, and to Savannah every other weekend.",
        "Sometimes I run guests to the airport when the shuttle's full.",
      ],
      gist: "the hotel and Savannah",
    },
    {
      about: "daily_miles",
      lines: ["Eighteen on a workday, two hundred and fifty on a Savannah Friday."],
      gist: "eighteen",
    },
    { about: "driver", lines: ["Me. My niece gets to pick the music."], gist: "me" },
    {
      about: "comfort",
      lines: ["My lower back tells me about every mile after Macon."],
      gist: "my lower back",
    },
    {
      about: "technology",
      lines: ["I live on that phone. If it drops, so does the hotel."],
      gist: "the phone has to work",
    },
    {
      about: "budget",
      lines: ["I pay 389 now. I'd like it to look familiar."],
      gist: "around 389 a month",
    },
    { about: "pay_how", lines: ["I lease. It suits me, I like the end date."], gist: "I lease" },
    { about: "timeline", lines: ["March, when mine goes back."], gist: "in March" },
    {
      about: "decision_maker",
      lines: ["Me. My sister has opinions, I have a garage."],
      gist: "me",
    },
    { about: "feeling", lines: ["Relaxed. Ask me again in February."], gist: "relaxed" },
    {
      about: "others_seen",
      lines: ["I sat in a friend's CX-5. Lovely, and I hit my head."],
      gist: "a CX-5, once",
    },
    {
      about: "experience",
      lines: ["Good, here. The first lease took an hour, the second forty minutes."],
      gist: "good",
    },
    {
      about: "safety",
      lines: ["I drive after midnight a lot. Headlights matter to me."],
      gist: "good headlights",
    },
  ],
  secrets: [
    {
      id: "miles",
      about: "use",
      trust: 62,
      hint: "I'd rather not look at the odometer.",
      line: "I'm already 6,000 over on this one. I haven't told anybody here, and I'm dreading the bill.",
    },
    {
      id: "job",
      about: "timeline",
      trust: 66,
      hint: "March might bring other things, too.",
      line: "They've offered me the Savannah house. If I take it, I'd drive that road every week.",
    },
  ],
  needs: [
    {
      id: "seat",
      about: ["dislikes", "wish", "comfort"],
      words: ["lumbar", "seat", "back", "support", "massage", "comfort"],
      reminder: "My back, I did say my back.",
    },
    {
      id: "phone",
      about: ["dislikes", "wish", "technology"],
      words: ["phone", "carplay", "wireless", "charger", "charging pad", "connect"],
      reminder: "And the phone? That's the thing that drives me mad.",
    },
    {
      id: "night",
      about: ["safety"],
      words: ["headlight", "led", "light", "night", "lane"],
      reminder: "I drive at midnight, I'd mentioned the lights.",
    },
    {
      id: "luggage",
      about: ["likes", "use"],
      words: ["luggage", "cargo", "trunk", "suitcase", "hatch", "space"],
      reminder: "It still has to take luggage.",
    },
  ],
  fears: ["The bill for extra miles", "Paying more for the same car"],
  objections: [
    {
      id: "same-car",
      about: "features",
      when: "later",
      raise: [
        "It's nice, but isn't it the same car with a new face?",
        "I could just keep mine and buy it out, couldn't I?",
      ],
      beneath:
        "I don't want to pay sixty a month more for a new dashboard, that's what it comes down to.",
      press: [
        "My screen does that too, mostly.",
        "I'm looking for the thing I'd notice on Monday.",
      ],
      settled: "Okay, those two I'd notice every day. That's a reason.",
      words: [
        "seat",
        "lumbar",
        "phone",
        "wireless",
        "headlight",
        "yours",
        "compare",
        "buy out",
        "buyout",
        "residual",
        "side by side",
      ],
    },
  ],
  wonderings: [
    {
      about: "comfort",
      ask: "Is the seat actually different, or only the stitching?",
      words: ["seat", "lumbar", "adjust", "memory", "same"],
    },
    {
      about: "technology",
      ask: "Does the phone connect without the cable now?",
      words: ["wireless", "cable", "carplay", "android"],
    },
    {
      about: "fuel",
      ask: "Does it use any less than mine?",
      field: "mpgHighway",
      words: ["mpg", "gallon", "same", "less", "highway"],
    },
  ],
  asides: [],
  budget: null,
  monthly: 420,
  tradeIn: null,
  purse: {
    list: 32400,
    reservation: 31600,
    keenness: [0.75, 1],
    alternative: "I'll drive mine till March and see.",
  },
  yes: "next_step",
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
