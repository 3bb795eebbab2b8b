import { DANA_AND_ROB } from "../people/families.ts";
import { meet } from "../people/person.ts";
import type { Scenario } from "../scenario.ts";

export const PITCH_COUPLE: Scenario = meet(DANA_AND_ROB, {
  id: "pitch-couple",
  sessionType: "pitch",
  difficulty: "medium",
  title: "He wants the sport, she wants the seats",
  situation:
    "Dana and Rob have been to three stores and argued in two. She needs room for the cello, he wants something that isn't a box.",
  goal: "Serve both: find what each one needs and show where the car meets it.",
  mood: "At odds with Rob",
  car: "2024 Mazda CX-50",
  minutes: 6,
  start: { trust: 46, interest: 54, patience: 66 },
  opening: [
    "Dana: We'd like to see the {car}. Rob: I'd like to see it. She'd like a van.",
    "Rob: This is the one I meant. Dana: Show me it's more than pretty, please.",
    "Dana: Before he says anything, it has to take a cello. Rob: And I was going to say hello first.",
  ],
  answers: [
    {
      about: "visit",
      lines: ["Dana: Something my cello fits in. Rob: Something I'd want to be seen in."],
      gist: "something for a cello and for Rob",
    },
    {
      about: "why_now",
      lines: ["Dana: The sliding door came off its track. Rob: It was trying to leave us."],
      gist: "the old one is falling apart",
    },
    {
      about: "use",
      lines: [
        "Dana: Lessons all over town. A cello, a stand, and a box of music.",
        "Rob: And I'd like to enjoy the drive to work, if that's allowed.",
      ],
      gist: "lessons all over town, and Rob's commute",
    },
    {
      about: "current_car",
      lines: ["Dana: A Mazda5. Rob: The least exciting car ever built."],
      gist: "a Mazda5",
    },
    {
      about: "likes",
      lines: ["Dana: You could lose a piano in it. Rob: I've tried to lose it."],
      gist: "the room in it",
    },
    {
      about: "driver",
      lines: ["Dana: Me on weekdays. Rob: Me on Saturdays, when there's a road worth driving."],
      gist: "me on weekdays, Rob on Saturdays",
    },
    {
      about: "wish",
      lines: [
        "Dana: The cello lying flat with the cover shut, so nobody sees it.",
        "Rob: Some power when you merge. Ours needs a run-up.",
      ],
      gist: "the cello flat and hidden, and some power",
    },
    {
      about: "matters",
      lines: ["Dana: That it fits. Rob: That it goes."],
      gist: "that it fits, and that it goes",
    },
    {
      about: "space",
      lines: ["Dana: Fifty-three inches, case and all."],
      gist: "fifty-three inches",
    },
    {
      about: "performance",
      lines: ["Rob: I test-drove the turbo. I liked the turbo. Dana: He liked the turbo a lot."],
      gist: "Rob liked the turbo",
    },
    {
      about: "budget",
      lines: ["Dana: Thirty-five, and we agreed on that. Rob: We discussed it."],
      gist: "thirty-five",
    },
    {
      about: "pay_how",
      lines: ["Dana: Our bank, probably. Rob: Depends on your rate."],
      gist: "our bank, or yours",
    },
    {
      about: "timeline",
      lines: ["Dana: Before the holidays, when the concerts start."],
      gist: "before the holidays",
    },
    {
      about: "decision_maker",
      lines: ["Dana: Both of us. Rob: Which is why it's been three stores."],
      gist: "both of us",
    },
    {
      about: "feeling",
      lines: ["Dana: Tired of arguing in parking lots, honestly."],
      gist: "tired of arguing",
    },
    {
      about: "others_seen",
      lines: ["Dana: Three stores. Rob: She sat in the back of every one with a tape measure."],
      gist: "three stores",
    },
    {
      about: "trade",
      lines: ["Dana: The Mazda5. Rob: If you have a crane."],
      gist: "the Mazda5",
    },
    {
      about: "safety",
      lines: ["Dana: It should stop. Rob: Our roads ice over, so all four wheels."],
      gist: "all four wheels",
    },
    {
      about: "features",
      lines: [
        "Dana: A cover for the back that locks or at least hides. Rob: Seats that hold you in a curve.",
      ],
      gist: "a cover, and proper seats",
    },
  ],
  secrets: [
    {
      id: "stolen",
      about: "wish",
      trust: 56,
      hint: "Dana: I don't leave things where people can see them. Long story.",
      line: "Dana: I had an instrument stolen out of the back two years ago. I don't leave one in sight any more.",
    },
    {
      id: "winter",
      about: "driver",
      trust: 58,
      hint: "Rob: It's not about speed. Well, not only.",
      line: "Rob: I don't say it out loud, but I slid through a light last winter with her in the car. All-wheel drive is my thing, not the turbo.",
    },
  ],
  needs: [
    {
      id: "cello",
      about: ["wish", "space", "use", "visit"],
      words: [
        "cello",
        "fold",
        "flat",
        "case",
        "53",
        "fifty three",
        "inches",
        "cargo",
        "instrument",
        "length",
      ],
      reminder: "Dana: And the cello? I brought a tape measure.",
    },
    {
      id: "cover",
      about: ["wish", "features"],
      words: ["cover", "tint", "hidden", "hide", "lock", "out of sight", "nobody sees"],
      reminder: "Dana: I asked about a cover.",
    },
    {
      id: "drive",
      about: ["performance", "use", "wish", "matters"],
      words: ["turbo", "power", "merge", "handl", "horse", "sport", "torque", "corner", "curve"],
      reminder: "Rob: I haven't heard a word about how it drives.",
    },
    {
      id: "ice",
      about: ["safety", "driver"],
      words: ["all wheel", "awd", "ice", "snow", "slid", "winter", "grip", "traction"],
      reminder: "Rob: It ices over up where we live.",
    },
  ],
  fears: ["A fourth store", "One of them giving in and regretting it"],
  objections: [
    {
      id: "too-small",
      about: "space",
      when: "later",
      raise: [
        "Dana: It looks shorter inside than what we have. I don't see the cello in there.",
        "Dana: That slopes at the back. My case doesn't slope.",
      ],
      beneath: "Dana: A student rides along on Wednesdays, so I can't fold everything.",
      press: [
        "Dana: I'd have to fold a seat, and then where does a student sit?",
        "Dana: I'm not going to find that out after we've bought it.",
      ],
      settled: "Dana: Okay, if we put the case in it right now and it fits, I'm happy.",
      words: [
        "measure",
        "inches",
        "fold",
        "fit",
        "case",
        "put it in",
        "tape",
        "60 40",
        "split",
        "diagonal",
        "try it",
      ],
    },
    {
      id: "engine",
      about: "performance",
      when: "commitment",
      raise: ["Rob: If it's the small engine, I'd be settling."],
      beneath: "Rob: I've given up the motorcycle and the basement. I'd like to keep one thing.",
      press: [
        "Rob: On paper it's the same as ours, isn't it.",
        "Rob: I'd have to feel it on the ramp.",
      ],
      settled: "Rob: Fair, let me drive it up the ramp and I'll shut up.",
      words: ["drive", "ramp", "torque", "horse", "turbo", "merge", "test", "feel"],
    },
  ],
  wonderings: [
    {
      about: "space",
      ask: "Dana: How long is it with only the one seat folded?",
      words: ["inch", "fold", "long", "measure", "feet", "split"],
    },
    {
      about: "performance",
      ask: "Rob: Which engine's in this one?",
      words: ["engine", "turbo", "2.5", "liter", "horse", "naturally"],
    },
    {
      about: "features",
      ask: "Dana: Does it have a cover over the back?",
      words: ["cover", "yes", "no", "tonneau", "accessory"],
    },
  ],
  asides: [],
  budget: 35000,
  monthly: 560,
  tradeIn: { car: "Mazda5", hopes: 3000, least: 1500, owes: 0 },
  purse: {
    list: 34600,
    reservation: 33900,
    keenness: [0.55, 0.9],
    alternative: "Rob: Store number four, then. Dana: Wonderful.",
  },
  yes: "next_step",
  facts: {
    condition: "new",
    year: 2024,
    make: "Mazda",
    model: "CX-50",
    trim: "2.5 S Premium",
    mileage: 8,
    price: 34600,
    mpgCity: 24,
    mpgHighway: 30,
    seats: 5,
    drivetrain: "AWD",
    cargoCubicFeet: 56,
  },
});
