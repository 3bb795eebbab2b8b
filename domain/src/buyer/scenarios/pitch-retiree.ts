import { HAROLD } from "../people/families.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PITCH_RETIREE: Scenario = meet(HAROLD, {
  id: "pitch-retiree",
  sessionType: "pitch",
  difficulty: "easy",
  title: "Easy to get in, easy to live with",
  situation:
    "Harold gave up the big sedan after his knee surgery. He has time and likes to talk; he wants to be shown around the Forester.",
  goal: "Show what fits his knees and his fishing trips, not the whole brochure.",
  mood: "Easygoing",
  car: "2023 Subaru Forester",
  minutes: 5,
  start: { trust: 58, interest: 56, patience: 88 },
  opening: [
    "Morning. They tell me this {car} is the one for old knees. Show me around it, would you?",
    "Well, hello. I've had Buicks for forty years, so you'll have to talk slow with me on this one.",
    "So this is the {car}. My doctor drives one, that's how I know what he charges.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["The knee, mostly. I want something I can sit into instead of falling into."],
      gist: "something easy on the knees",
    },
    {
      about: "why_now",
      lines: [
        "The surgeon said no more low cars. I said that's the nicest thing he's said all year.",
      ],
      gist: "the knee",
    },
    {
      about: "use",
      lines: [
        "Groceries, church, and the lake on Thursdays.",
        "The last two miles to the lake are more hole than road.",
      ],
      gist: "groceries, church and the lake",
    },
    {
      about: "current_car",
      lines: ["A LeSabre. Getting out of it takes me and a fence post."],
      gist: "a LeSabre",
    },
    {
      about: "likes",
      lines: ["It floats. Whatever else it does, that thing floats."],
      gist: "it floats",
    },
    {
      about: "driver",
      lines: ["Me and Dottie. She drives when my knee's acting up."],
      gist: "me and Dottie",
    },
    {
      about: "wish",
      lines: [
        "I'd like to sit up instead of falling in.",
        "And put the rods in without taking them apart.",
      ],
      gist: "sitting up high",
    },
    {
      about: "comfort",
      lines: ["New knee in the spring, left one. The other's waiting its turn."],
      gist: "my knees",
    },
    {
      about: "space",
      lines: ["Seven feet, the long rod. And a tackle box, and Dottie's chair."],
      gist: "seven-foot rods",
    },
    {
      about: "technology",
      lines: ["I don't need a computer. I would like one of those cameras for backing up."],
      gist: "just a camera for backing up",
    },
    {
      about: "timeline",
      lines: ["I'm in no hurry. At my age you don't rush, you arrive."],
      gist: "no hurry",
    },
    { about: "decision_maker", lines: ["Dottie and me. Mostly Dottie."], gist: "Dottie, mostly" },
    {
      about: "budget",
      lines: ["We've put a little by. Thirty's fine, if it's worth thirty."],
      gist: "thirty or so",
    },
    {
      about: "pay_how",
      lines: ["We'd write a check. I don't owe anybody and I'm too old to start."],
      gist: "a check",
    },
    {
      about: "trade",
      lines: ["The Buick? I'd want it to go to somebody nice."],
      gist: "the Buick",
    },
    {
      about: "feeling",
      lines: ["I'll miss the Buick. That's silly, isn't it."],
      gist: "I'll miss the Buick",
    },
    { about: "daily_miles", lines: ["Ten, on a wild day."], gist: "ten" },
    {
      about: "others_seen",
      lines: ["Dottie's sister has a CR-V. She parks it like a boat."],
      gist: "only her sister's",
    },
    {
      about: "safety",
      lines: ["I can't turn my neck like I used to, so anything that looks behind me is a friend."],
      gist: "I can't turn my neck much",
    },
  ],
  secrets: [
    {
      id: "grandson",
      about: "use",
      trust: 62,
      hint: "There might be another passenger soon, but that's family business.",
      line: "My grandson's coming to live with us come June. I want to take him to the lake like I took his dad.",
    },
    {
      id: "scrape",
      about: "safety",
      trust: 64,
      hint: "I had a little talk with a mailbox. Ironic, I know.",
      line: "I backed into the church sign at Easter. Dottie thinks it was the wind.",
    },
  ],
  needs: [
    {
      id: "entry",
      about: ["visit", "wish", "comfort", "why_now"],
      words: [
        "knee",
        "step in",
        "seat height",
        "sit up",
        "getting in",
        "get in",
        "slide in",
        "high",
        "hip",
      ],
      reminder: "And the knee, you haven't said a word about the knee.",
    },
    {
      id: "rods",
      about: ["wish", "space"],
      words: ["rod", "fishing", "tackle", "fold", "cargo", "length", "long", "feet"],
      reminder: "But where do the rods go?",
    },
    {
      id: "backing",
      about: ["technology", "safety"],
      words: ["camera", "backing", "back up", "behind", "beep", "neck", "sensor"],
      reminder: "I did ask about backing up, didn't I.",
    },
    {
      id: "lake-road",
      about: ["use"],
      words: ["clearance", "lake", "road", "hole", "all wheel", "awd", "gravel", "suspension"],
      reminder: "That lake road's a bear, I did mention it.",
    },
  ],
  fears: ["Gadgets he cannot work", "Being rushed"],
  objections: [
    {
      id: "gadgets",
      about: "technology",
      when: "later",
      raise: [
        "Looks to me like you need a diploma to turn on the radio.",
        "That's a lot of screen for a man who still has a landline.",
      ],
      beneath: "I don't want to be the old fool in the parking lot who can't start his car.",
      press: [
        "My son set up our TV and we haven't seen channel five since.",
        "I'd be pushing the wrong thing all day.",
      ],
      settled: "Well, if it's one knob and you show me, I'll manage.",
      words: [
        "knob",
        "button",
        "show you",
        "volume",
        "sit with you",
        "set it up",
        "together",
        "set up",
        "simple",
        "one thing",
      ],
    },
  ],
  wonderings: [
    {
      about: "comfort",
      ask: "How high's that seat, would you say?",
      words: ["inch", "seat", "hip", "high", "level", "step", "sit"],
    },
    {
      about: "space",
      ask: "Would a seven-foot rod go in whole?",
      words: ["rod", "fold", "long", "fit", "feet", "corner", "try"],
    },
    {
      about: "safety",
      ask: "That camera, does it beep at you?",
      words: ["beep", "sensor", "camera", "chime", "sound", "turn it"],
    },
  ],
  asides: [],
  budget: 30000,
  monthly: null,
  tradeIn: { car: "LeSabre", hopes: 2500, least: 1200, owes: 0 },
  purse: {
    list: 28900,
    reservation: 28400,
    keenness: [0.7, 1],
    alternative: "I'll get another winter out of the Buick.",
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
