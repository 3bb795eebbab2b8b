import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTalk } from "./open-talk.ts";
import { replyToSeller } from "./reply-to-seller.ts";
import type { Scenario } from "./scenario.ts";
import { findScenario, SCENARIOS } from "./scenario-library.ts";
import { holdTalk, saying, sentencesOf } from "./testing/hold-talk.ts";

const scenarios = fc.constantFrom(...SCENARIOS);
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 400 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "What",
        "do",
        "you",
        "drive",
        "$18,000",
        "today?",
        "no",
        "trade",
        "car.",
        "!",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(" ")),
);

function scenario(id: string): Scenario {
  const found = findScenario(id);
  if (!found) throw new Error(`there is no scenario ${id}`);
  return found;
}

function talk(id: string, seed: number, ...lines: readonly string[]) {
  return holdTalk({ scenario: scenario(id), seed, seller: saying(...lines) });
}

describe("replyToSeller()", () => {
  it("answers any text in role: it never throws, stays in bounds and asks at most one question", () => {
    fc.assert(
      fc.property(
        scenarios,
        fc.integer(),
        fc.array(words, { minLength: 1, maxLength: 6 }),
        (one, seed, lines) => {
          const { replies } = holdTalk({ scenario: one, seed, seller: saying(...lines) });
          for (const { text, mood, state } of replies) {
            expect(text.trim()).not.toBe("");
            expect(text.split("?").length - 1).toBeLessThanOrEqual(1);
            expect(sentencesOf(text).length).toBeLessThanOrEqual(4);
            for (const level of [...Object.values(mood), ...Object.values(state.mood)]) {
              expect(level).toBeGreaterThanOrEqual(0);
              expect(level).toBeLessThanOrEqual(100);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives the same talk for the same seed and words, with the state as JSON between turns", () => {
    fc.assert(
      fc.property(
        scenarios,
        fc.integer(),
        fc.array(words, { maxLength: 5 }),
        (one, seed, lines) => {
          const first = holdTalk({ scenario: one, seed, seller: saying(...lines) });
          let state = openTalk({ scenario: one, seed }).state;
          const texts = first.replies.map((_, at) => {
            const reply = replyToSeller({ scenario: one, state, text: lines[at] ?? "" });
            state = reply.state;
            return reply.text;
          });
          expect(texts).toEqual(first.replies.map((reply) => reply.text));
          expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("answers what was asked", () => {
    const { replies } = talk(
      "discovery-growing-family",
      1,
      "What do you drive now?",
      "Who decides with you?",
    );
    expect(replies[0]?.text).toMatch(/CR-V/);
    expect(replies[1]?.text).toMatch(/husband/);
  });

  it("hears a question without its grammar", () => {
    const { replies } = talk(
      "discovery-tradesman",
      3,
      "hey whatcha lookin for",
      "what you drivin now",
    );
    expect(replies[0]?.text).toMatch(/half-ton/i);
    expect(replies[1]?.text).toMatch(/Silverado/);
  });

  it("notices when it is asked the same again, and loses patience over it", () => {
    const asked = "When do you need it by?";
    const { replies } = talk("discovery-tradesman", 4, asked, asked, asked);
    const [first, second, third] = replies;
    expect(second?.text).not.toBe(first?.text);
    expect(second?.text).toMatch(/said|told|asked|same|answered|cover|over/i);
    expect(third?.causes.map((cause) => cause.why)).toContain("asked_again");
  });

  it("keeps a secret from a closed question and from somebody it does not trust", () => {
    const secrets = scenario("discovery-burned-before").secrets;
    const { replies } = talk(
      "discovery-burned-before",
      5,
      "So what's your budget?",
      "You paying cash?",
      "What's your credit like?",
    );
    for (const { text } of replies) {
      for (const secret of secrets) expect(text).not.toContain(secret.line);
    }
  });

  it("tells a secret to somebody who earned it and asks openly", () => {
    const { replies } = talk(
      "discovery-service-lane",
      2,
      "Hi, I'm Sam. No rush at all, the coffee's fresh. What did they find on your car?",
      "That's a lot of money for a repair. How are you feeling about it?",
      "I don't blame you. I'd feel the same, and there's no hurry here. What do you like about it?",
      "How do you use it, day to day?",
      "Tell me more about that.",
    );
    expect(replies.some((reply) => reply.state.told.includes("stranded"))).toBe(true);
  });

  it("minds when something it told is left out of the pitch", () => {
    const pitch = (part: string) =>
      `This one has ${part}, and it's the best one in its class by a mile, everybody says so.`;
    const { replies } = talk(
      "discovery-tradesman",
      6,
      "What do you use it for?",
      pitch("a moonroof and ambient lighting"),
      pitch("wireless audio and a great sound system"),
      pitch("chrome wheels"),
    );
    const whys = replies.flatMap((reply) => reply.causes.map((cause) => cause.why));
    expect(whys).toContain("need_ignored");
    expect(replies.at(-1)?.mood.trust).toBeLessThan(replies[0]?.mood.trust ?? 0);
  });

  it("is won by a need that is met", () => {
    const { replies } = talk(
      "discovery-tradesman",
      7,
      "What do you use it for?",
      "It's rated to tow 9,900, so your 6,500 trailer is no problem for it.",
    );
    expect(replies[1]?.causes.map((cause) => cause.why)).toContain("met_need");
    expect(replies[1]?.mood.interest).toBeGreaterThan(replies[0]?.mood.interest ?? 100);
  });

  it("gives up a worry for being heard, asked and answered, not for being waved away", () => {
    const brushed = talk(
      "objection-think-about-it",
      8,
      "What's there to think about? It's a great truck.",
      "Don't worry about that.",
    );
    expect(
      brushed.replies.flatMap((reply) => reply.causes.map((cause) => cause.why)),
    ).not.toContain("settled");
    const handled = talk(
      "objection-think-about-it",
      8,
      "That makes sense, it's a big decision. What part of it would you want to think about?",
      "I get that. Some credit unions let you pay ahead in season and less in winter. I'll print both on paper with the total, so you can see January.",
    );
    expect(handled.replies.flatMap((reply) => reply.causes.map((cause) => cause.why))).toContain(
      "settled",
    );
  });

  it("notices a fact that the listing contradicts, and one that changed on the way", () => {
    const wrong = talk("pitch-retiree", 9, "It only has 12,000 miles on it.");
    expect(wrong.replies[0]?.claims).toMatchObject([{ field: "mileage", verdict: "false" }]);
    expect(wrong.replies[0]?.text).toContain("21,400 miles");
    const changed = talk(
      "product-towing-numbers",
      9,
      "It's rated to tow 9,900 pounds.",
      "It tows 11,500 pounds with the package it has.",
    );
    expect(changed.replies[1]?.causes.map((cause) => cause.why)).toContain("changed_story");
  });

  it("asks about the very car it is given", () => {
    const vehicle = {
      condition: "used",
      year: 2015,
      make: "Kia",
      model: "Soul",
      mileage: 112000,
      accidents: 2,
      price: 7900,
    } as const;
    const { turns } = holdTalk({
      scenario: scenario("pitch-retiree"),
      seed: 3,
      vehicle,
      seller: saying(
        "Morning. Here it is.",
        "It's a nice one.",
        "Easy to park, too.",
        "And it's clean inside.",
        "The seats are cloth.",
        "It has four doors.",
      ),
    });
    const said = turns
      .filter((turn) => turn.speaker === "buyer")
      .map((turn) => turn.text)
      .join(" ");
    expect(said).toMatch(/Soul/);
    expect(said).toMatch(/accident on the report|112,000 miles/);
  });

  it("walks out on somebody who only pushes", () => {
    const { ended } = talk(
      "pitch-time-poor",
      10,
      "What's it going to take to get you in this car today?",
      "This price is only good today.",
      "Somebody else is coming at five for it.",
      "Come on, sign here.",
      "You're not leaving without a deal.",
      "What do I have to do to earn your business right now?",
      "Sign here and it's yours.",
    );
    expect(ended).toMatch(/^left/);
  });

  it("speaks as two when it is two", () => {
    const { turns } = talk(
      "pitch-couple",
      11,
      "Hi, I'm Sam. What are you hoping to find?",
      "What would each of you change about the one you have?",
      "And who drives it most?",
    );
    const said = turns
      .filter((turn) => turn.speaker === "buyer")
      .map((turn) => turn.text)
      .join(" ");
    expect(said).toMatch(/Dana: /);
    expect(said).toMatch(/Rob: /);
  });

  it("has nothing more to say once it is gone, and says so in new words each time", () => {
    const one = scenario("discovery-tradesman");
    const left = talk(one.id, 12, "Have a good day, bye!");
    let state = left.replies.at(-1)?.state;
    const said = new Set<string>();
    for (let again = 0; again < 6 && state; again += 1) {
      const reply = replyToSeller({ scenario: one, state, text: "Wait, come back!" });
      said.add(reply.text);
      state = reply.state;
      expect(reply.ended).toBe("left");
    }
    expect(said.size).toBe(6);
  });

  it("reads a turn of 100,000 characters as fast as any", () => {
    const { replies } = talk("pitch-couple", 13, "really ".repeat(15_000));
    expect(replies).toHaveLength(1);
  });
});
