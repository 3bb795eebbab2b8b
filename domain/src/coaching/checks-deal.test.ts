import { describe, expect, it } from "vitest";
import type { SessionType, Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { findJudge } from "./check-library.ts";
import { gatherEvidence, type Verdict } from "./evidence.ts";
import type { RedLine } from "./scorecard.ts";
import type { CheckId } from "./words-en.ts";

type Case = {
  readonly id: CheckId;
  readonly what: string;
  readonly lines: readonly string[];
  readonly passed: boolean | null;
};

function judge(
  id: CheckId,
  sessionType: SessionType,
  lines: readonly string[],
  vehicle?: VehicleFacts,
  redLines: readonly RedLine[] = [],
): Verdict | undefined {
  const turns = lines.map(
    (line): Turn => ({
      speaker: line.startsWith("B: ") ? "buyer" : "seller",
      text: line.slice(3),
    }),
  );
  return findJudge(id)?.(
    gatherEvidence({ sessionType, difficulty: "medium", turns, vehicle, redLines }),
  );
}

const CASES: readonly Case[] = [
  {
    id: "prices_get_numbers",
    what: "a figure answers how much",
    lines: ["B: How much is it with tax?", "S: 23,410 with tax and plates.", "B: Okay."],
    passed: true,
  },
  {
    id: "prices_get_numbers",
    what: "a question does not answer how much",
    lines: [
      "B: How much is it with tax?",
      "S: What did you want to spend?",
      "B: I want to know the price.",
    ],
    passed: false,
  },
  {
    id: "prices_get_numbers",
    what: "a payment does not answer a price",
    lines: [
      "B: What's the price of this one?",
      "S: I can get you in it for 389 a month.",
      "B: Hm.",
    ],
    passed: false,
  },
  {
    id: "prices_get_numbers",
    what: "going to fetch the figure does",
    lines: ["B: What's the total?", "S: Let me go find out, two minutes.", "B: Thanks."],
    passed: true,
  },
  {
    id: "answers_questions",
    what: "a shrug is not an answer",
    lines: ["B: Does it have the tow hitch?", "S: No idea.", "B: Okay."],
    passed: false,
  },
  {
    id: "answers_questions",
    what: "an answer in words of its own is taken by the buyer's going on with it",
    lines: [
      "B: What's the base missing?",
      "S: Heated wheel and the big screen.",
      "B: I could live without the heated wheel.",
    ],
    passed: true,
  },
  {
    id: "answers_questions",
    what: "a request to do something wants it done",
    lines: ["B: Can you open the hatch?", "S: The key's inside.", "B: Okay."],
    passed: false,
  },
  {
    id: "answers_specific",
    what: "a figure said as a guess cannot be checked",
    lines: ["B: How long is the bed?", "S: I think six and a half feet.", "B: Hm."],
    passed: false,
  },
  {
    id: "finds_out",
    what: "guessing without going to look",
    lines: ["B: Is it all wheel drive?", "S: I think so, most of them are.", "B: Okay."],
    passed: false,
  },
  {
    id: "finds_out",
    what: "not knowing and going to look",
    lines: [
      "B: Is it all wheel drive?",
      "S: I don't know. Let me check the sticker with you.",
      "B: Good.",
    ],
    passed: true,
  },
  {
    id: "no_payment_switch",
    what: "asked for the price, asked back for the payment",
    lines: [
      "B: What's your best price?",
      "S: What payment are you looking for?",
      "B: I said price.",
    ],
    passed: false,
  },
  {
    id: "asks_behind_number",
    what: "asks where the offer comes from",
    lines: [
      "B: I'd give you 18,500.",
      "S: Where does the 18,500 come from?",
      "B: My bank stops at twenty with the taxes.",
    ],
    passed: true,
  },
  {
    id: "asks_behind_number",
    what: "answers an offer with an offer",
    lines: ["B: I'd give you 18,500.", "S: I can do 19,900.", "B: 18,700."],
    passed: false,
  },
  {
    id: "trades_concessions",
    what: "gives money for nothing",
    lines: [
      "B: What's it cost?",
      "S: 21,000.",
      "B: Too much.",
      "S: 20,000.",
      "B: Still too much.",
      "S: 19,000.",
      "B: Hm.",
    ],
    passed: false,
  },
  {
    id: "trades_concessions",
    what: "gives money for something",
    lines: [
      "B: What's it cost?",
      "S: 21,000.",
      "B: I have 20,000.",
      "S: If you take it without the tires, I'm at 20,400.",
      "B: Okay.",
    ],
    passed: true,
  },
  {
    id: "no_early_drop",
    what: "bids against itself",
    lines: [
      "B: Hi, the red one?",
      "S: 24,000 on that.",
      "B: And the color code?",
      "S: I can do 23,000.",
      "B: Oh.",
    ],
    passed: false,
  },
  {
    id: "shrinking_steps",
    what: "three equal steps tell the buyer to wait for the fourth",
    lines: [
      "B: 40,000?",
      "S: 44,000.",
      "B: 40,5.",
      "S: 43,500.",
      "B: 41.",
      "S: 43,000.",
      "B: 41,5.",
      "S: 42,500.",
      "B: Hm.",
    ],
    passed: false,
  },
  {
    id: "explains_numbers",
    what: "a figure taken apart",
    lines: [
      "B: Why 548?",
      "S: The tax is 2,310 and you put 1,000 down, that's the difference to the 525 online.",
      "B: Oh.",
    ],
    passed: true,
  },
  {
    id: "explains_numbers",
    what: "a bare figure",
    lines: ["B: What's the price?", "S: 21,900.", "B: Okay."],
    passed: false,
  },
  {
    id: "names_whole_price",
    what: "out the door, with what is in it",
    lines: ["B: What's the total?", "S: 24,310 out the door, tax and our fee in.", "B: Okay."],
    passed: true,
  },
  {
    id: "concern_heard",
    what: "said back before it is answered",
    lines: [
      "B: I'm worried about the miles, 88,000 is a lot.",
      "S: 88,000 is a lot to buy blind. What went wrong on the last one?",
      "B: The gearbox, at 95.",
    ],
    passed: true,
  },
  {
    id: "no_brush_off",
    what: "laughed off",
    lines: [
      "B: I'm worried about the miles, 88,000 is a lot.",
      "S: You're overthinking it.",
      "B: Okay.",
    ],
    passed: false,
  },
  {
    id: "no_reflex_discount",
    what: "money as the first answer",
    lines: ["B: It's too expensive for us.", "S: I'll take 500 off.", "B: So it was 500 too high?"],
    passed: false,
  },
  {
    id: "asks_in_its_place",
    what: "asks for the sale over an open question",
    lines: [
      "B: Does it come with two keys?",
      "S: Great car. Shall we write it up?",
      "B: I asked about the keys.",
      "S: So do you want it?",
      "B: No.",
    ],
    passed: false,
  },
  {
    id: "no_recital",
    what: "features that nobody asked for",
    lines: [
      "B: I need something quiet.",
      "S: It's got the moonroof, the ten speakers, the heated seats, the big screen, the turbo.",
      "B: Is it quiet?",
      "S: It's loaded, leather, wireless charging, ambient lighting, gloss black wheels.",
      "B: Okay.",
    ],
    passed: false,
  },
  {
    id: "keeps_it_short",
    what: "a speech",
    lines: ["B: Hi.", `S: ${"and then it also has this thing ".repeat(20)}`, "B: Okay."],
    passed: false,
  },
];

describe("checks of answers and numbers", () => {
  it.each(CASES)("$id: $what", ({ id, lines, passed }) => {
    expect(judge(id, "negotiation", lines)?.passed).toBe(passed);
  });

  const CAR: VehicleFacts = {
    towingPounds: 5000,
    accidents: 1,
    drivetrain: "FWD",
    mpgCity: 26,
    mpgHighway: 33,
    owners: 2,
  };

  it.each([
    ["It'll tow 7500, easy.", false],
    ["It's rated for 5,000 pounds.", true],
    ["Never been hit.", false],
    ["Yeah, it's all wheel drive.", false],
    ["One owner.", false],
    ["It gets 45 on the highway.", false],
    ["You'd see about 32 on the highway.", true],
    ["It isn't all wheel drive.", null],
    ["Nice color, that red.", null],
  ] as const)("facts_right holds %j against the record: %s", (said, passed) => {
    expect(
      judge("facts_right", "product_knowledge", ["B: Tell me.", `S: ${said}`, "B: Okay."], CAR)
        ?.passed,
    ).toBe(passed);
  });

  it("facts_right stays open without a record", () => {
    expect(
      judge("facts_right", "pitch", ["B: Tell me.", "S: It'll tow 9000.", "B: Okay."])?.passed,
    ).toBeNull();
  });

  it("within_the_law quotes the red line that was passed in", () => {
    const line: RedLine = {
      rule: "BAIT-1",
      severity: "fail",
      turn: 1,
      quote: "That one just sold.",
      law: "",
      say: "",
    };
    const lines = [
      "B: The one in the ad?",
      "S: That one just sold. But look at this one.",
      "B: Hm.",
    ];
    expect(judge("within_the_law", "pitch", lines, undefined, [line])).toEqual({
      passed: false,
      quote: { turn: 1, text: "That one just sold." },
    });
  });
});
