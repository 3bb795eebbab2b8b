import { MARCUS } from "../people/careful.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PITCH_ADAPTED_VAN: Scenario = meet(MARCUS, {
  id: "pitch-adapted-van",
  sessionType: "pitch",
  difficulty: "medium",
  title: "Show me the part that moves",
  situation:
    "The converted Sienna came in on a trade. Marcus has a tape measure across his lap and has already looked underneath.",
  goal: "Let him work every part himself, show what matters to his day, and leave the unknown unknown.",
  mood: "Interested, testing",
  car: "2022 Toyota Sienna, side-entry conversion",
  minutes: 6,
  start: { trust: 46, interest: 58, patience: 68 },
  opening: [
    "So this is the one with the ramp. Let me run it myself, and you tell me what I can't see.",
    "I looked underneath already. Now show me the inside, from where I sit.",
    "Hey. Walk me around it, well, you walk.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["I want to see if it beats mine. Mine's ten years old and moody."],
      gist: "to see if it beats mine",
    },
    {
      about: "why_now",
      lines: ["My ramp sticks, and the season starts in five weeks."],
      gist: "my ramp sticks",
    },
    {
      about: "current_car",
      lines: ["A 2013 Grand Caravan, same kind of side entry."],
      gist: "a 2013 Caravan with a side ramp",
    },
    {
      about: "likes",
      lines: ["I can lock in and go in forty seconds. I timed it."],
      gist: "forty seconds to lock in",
    },
    {
      about: "dislikes",
      lines: ["The ramp's narrow, and there's no room to turn once you're in."],
      gist: "no room to turn",
    },
    {
      about: "wish",
      lines: [
        "Room to turn, and a ramp that opens when it's four degrees out.",
        "And a way out if the power's dead. People forget that one.",
      ],
      gist: "room to turn and a ramp that works in the cold",
    },
    {
      about: "use",
      lines: [
        "School every day, away games on Fridays, three hours some nights.",
        "Six ball bags and a cooler, and I load them from my seat.",
      ],
      gist: "school and away games",
    },
    {
      about: "driver",
      lines: [
        "Me, from my chair. Kim drives when we go see her folks, so the seat has to go back in.",
      ],
      gist: "me, and Kim sometimes",
    },
    {
      about: "space",
      lines: ["Fifty-six inches in the door. Fifty-four to the top of my head, sitting."],
      gist: "56 in the door, 54 to my head",
    },
    {
      about: "features",
      lines: ["Push-pull on the left. Mine's a Veigel, it ought to move over."],
      gist: "push-pull on the left",
    },
    {
      about: "safety",
      lines: [
        "The lock-down. If the docking plate's not mine, I've got to change my chair or the plate.",
      ],
      gist: "the docking plate has to match",
    },
    {
      about: "fuel",
      lines: ["My old one gets seventeen and a prayer."],
      gist: "better than seventeen",
    },
    {
      about: "budget",
      lines: ["With the conversion done, fifty-eight or so. I know what they cost new."],
      gist: "fifty-eight with everything",
    },
    { about: "timeline", lines: ["Five weeks. First game's on the fourth."], gist: "five weeks" },
    { about: "decision_maker", lines: ["Me. Then Kim, with a garage door."], gist: "me" },
    {
      about: "feeling",
      lines: ["Good. I'm usually on the other end of the tape measure, with kids."],
      gist: "good",
    },
    {
      about: "others_seen",
      lines: ["A Braun place two counties over. Nice van, ten grand more."],
      gist: "the place two counties over",
    },
    {
      about: "experience",
      lines: [
        "They like to operate the ramp for me. I've been operating ramps since I was nineteen.",
      ],
      gist: "people push my buttons for me",
    },
    { about: "trade", lines: ["Mine, if your guys can unstick a ramp."], gist: "the Caravan" },
  ],
  secrets: [
    {
      id: "shoulder",
      about: "use",
      trust: 56,
      hint: "Let's say I'm not nineteen any more.",
      line: "My left shoulder's going. I can push up a ramp for two more years, maybe. So the angle is what I'm really buying.",
    },
    {
      id: "stuck",
      about: "wish",
      trust: 56,
      hint: "I've sat in a dead one. Once.",
      line: "I sat in mine for two hours at a rest stop with a dead battery and a ramp that wouldn't. That's why I ask about the manual release.",
    },
  ],
  needs: [
    {
      id: "ramp",
      about: ["wish", "why_now", "dislikes"],
      words: ["ramp", "angle", "manual", "release", "crank", "power", "door", "width", "inch"],
      reminder: "The ramp's what I came for, show me that.",
    },
    {
      id: "turn",
      about: ["wish", "dislikes", "space"],
      words: ["turn", "floor", "room", "width", "lowered", "headroom", "radius"],
      reminder: "And can I turn around in it?",
    },
    {
      id: "controls",
      about: ["features", "driver"],
      words: [
        "hand control",
        "push",
        "pull",
        "install",
        "move over",
        "transfer",
        "controls",
        "seat back in",
        "removable seat",
      ],
      reminder: "The hand controls, that's the other half of it.",
    },
    {
      id: "lock",
      about: ["safety", "likes"],
      words: ["lock", "dock", "plate", "ez lock", "tie", "strap"],
      reminder: "Nobody's told me about the docking plate.",
    },
  ],
  fears: ["Being helped into a bad decision", "A conversion nobody services"],
  objections: [
    {
      id: "who-fixes",
      about: "service",
      when: "later",
      raise: [
        "Who fixes the ramp? Your shop does oil.",
        "And when the conversion breaks, who do I call, you or the converter?",
      ],
      beneath:
        "Last time, the store sent me to the converter and the converter sent me to the store. Six weeks.",
      press: ["'We'll take care of you' isn't a phone number.", "I need a name, not a smile."],
      settled: "A name and a number, before I sign. Okay, that's what I needed.",
      words: [
        "converter",
        "number",
        "name",
        "call",
        "warranty",
        "certified",
        "mobility",
        "find out",
        "in writing",
        "do not know",
        "nearest",
        "service",
      ],
    },
  ],
  wonderings: [
    {
      about: "features",
      ask: "Where's the manual release if the power's dead?",
      words: ["manual", "release", "handle", "crank", "find out", "show", "behind"],
    },
    {
      about: "space",
      ask: "What's the door opening, bottom to top?",
      words: ["inch", "56", "measure", "opening"],
    },
    {
      about: "service",
      ask: "Who did the conversion, and are they still around?",
      words: ["converter", "braun", "vmi", "plate", "label", "find out", "sticker"],
    },
  ],
  asides: [],
  budget: 58000,
  monthly: 690,
  tradeIn: { car: "Caravan", hopes: 7000, least: 5000, owes: 0 },
  purse: {
    list: 57900,
    reservation: 56500,
    keenness: [0.65, 0.95],
    alternative: "There's the Braun place, they'll wait for me.",
  },
  yes: "next_step",
  facts: {
    condition: "used",
    year: 2022,
    make: "Toyota",
    model: "Sienna",
    trim: "XLE",
    fuel: "hybrid",
    mileage: 24600,
    price: 57900,
    seats: 6,
    mpgCity: 33,
    mpgHighway: 33,
    owners: 1,
    accidents: 0,
  },
});
