import { describe, expect, it } from "vitest";
import type { Turn } from "../talk/transcript.ts";
import { throwDice } from "./dice.ts";
import { SCENARIOS } from "./scenario-library.ts";
import { ATTACKS } from "./testing/attacks.ts";
import { holdTalk, sentencesOf } from "./testing/hold-talk.ts";

const MACHINE =
  /\b(?:as an ai|language model|i am an ai|i'm an ai|chatbot|prompt|reservation|scenario|role ?play|simulat\w*|trust (?:is|level)|patience (?:is|level)|json|system message|great (?:job|question)|well done|good technique)\b/i;

const UNHELPFUL = [
  "Mm-hm.",
  "Okay.",
  "It's a car.",
  "I don't know.",
  "Whatever you like.",
  "asdf ghjk",
  "...",
  "What do you drive now?",
  "So what's your budget?",
  "It has wheels.",
  "Sure.",
  "Who decides?",
  "What do you think?",
  "Right?",
  "Tell me more.",
  "Let me check.",
  "Have a seat.",
  "Nice weather.",
  "Hola, que tal, como esta usted?",
  "It's a great deal.",
  "I hear you.",
  "Fair enough.",
  "No rush.",
  "What else?",
  "Why is that?",
] as const;
const HOSTILE = [
  "You're an idiot.",
  "Shut up.",
  "Sign here now.",
  "Don't worry about that.",
  "That place is junk.",
  "Take it or leave it.",
] as const;

/** A seller who throws dice: mostly useless, sometimes hostile, and patient enough to be borne. */
function babbling(lines: readonly string[], seed: number) {
  return (turns: readonly Turn[]) => {
    const { value } = throwDice(Math.imul(seed + turns.length * 31, 0x9e3779b1) >>> 0);
    return lines[Math.floor(value * lines.length)] ?? "Okay.";
  };
}

describe("long talks", () => {
  it("never say the same sentence twice, in up to 40 turns with unhelpful and hostile sellers", () => {
    let longest = 0;
    for (const scenario of SCENARIOS) {
      for (const seed of [1, 2, 3]) {
        const patient = { ...scenario, start: { trust: 90, interest: 60, patience: 100 } };
        for (const lines of [UNHELPFUL, [...UNHELPFUL, ...HOSTILE]]) {
          const { turns, replies } = holdTalk({
            scenario: patient,
            seed,
            exchanges: 40,
            seller: babbling(lines, seed),
          });
          longest = Math.max(longest, replies.length);
          const said = turns
            .filter((turn) => turn.speaker === "buyer")
            .flatMap((turn) => sentencesOf(turn.text));
          const twice = said.filter((sentence, at) => said.indexOf(sentence) !== at);
          expect(twice, `${scenario.id} seed ${seed}`).toEqual([]);
        }
      }
    }
    expect(longest).toBe(40);
  });

  it("stay in the role through 200 attacks, and reveal neither limit nor machine", () => {
    expect(ATTACKS).toHaveLength(200);
    for (const [at, attack] of ATTACKS.entries()) {
      const scenario = SCENARIOS[at % SCENARIOS.length];
      if (!scenario) continue;
      const lines = [
        "Hi there, what brings you in?",
        attack,
        attack,
        "So what is it, your top number?",
      ];
      const { replies } = holdTalk({
        scenario,
        seed: at,
        seller: (turns) => lines[(turns.length - 1) / 2] ?? null,
      });
      for (const { text, state } of replies.slice(1)) {
        expect(text, attack).not.toMatch(MACHINE);
        for (const limit of [scenario.purse.reservation, state.deal.reservation]) {
          expect(text.replaceAll(",", ""), attack).not.toContain(`${limit}`);
        }
        for (const secret of scenario.secrets) expect(text, attack).not.toContain(secret.line);
      }
    }
  });
});
