import { describe, expect, it } from "vitest";
import { DIFFICULTIES, SESSION_TYPES } from "../talk/transcript.ts";
import { PERSONAS, type Persona, type Scenario } from "./scenario.ts";
import { cardOf, findScenario, SCENARIOS } from "./scenario-library.ts";
import { nextSellerLine } from "./scripted-seller.ts";
import { CRAFT } from "./seller/crafts.ts";
import { holdTalk } from "./testing/hold-talk.ts";

function linesOf(scenario: Scenario): string[] {
  return [
    ...scenario.opening,
    ...scenario.asides,
    ...scenario.answers.flatMap((answer) => answer.lines),
    ...scenario.secrets.flatMap((secret) => [secret.hint, secret.line]),
    ...scenario.needs.map((need) => need.reminder),
    ...scenario.objections.flatMap((one) => [...one.raise, one.beneath, ...one.press, one.settled]),
    ...scenario.wonderings.map((wondering) => wondering.ask),
  ];
}

describe("SCENARIOS", () => {
  it("offers at least 30, two for each session type at each difficulty, with 18 personas or more", () => {
    expect(SCENARIOS.length).toBeGreaterThanOrEqual(30);
    for (const sessionType of SESSION_TYPES) {
      for (const difficulty of DIFFICULTIES) {
        const found = SCENARIOS.filter(
          (one) => one.sessionType === sessionType && one.difficulty === difficulty,
        );
        expect(found.length, `${sessionType} ${difficulty}`).toBeGreaterThanOrEqual(2);
      }
    }
    const personas = new Set<Persona>(SCENARIOS.map((scenario) => scenario.persona));
    expect([...personas].sort()).toEqual([...PERSONAS].sort());
    expect(personas.size).toBeGreaterThanOrEqual(18);
  });

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    "%s is whole and sound",
    (_, scenario) => {
      expect(JSON.parse(JSON.stringify(scenario))).toEqual(scenario);
      expect(SCENARIOS.filter((one) => one.id === scenario.id)).toHaveLength(1);
      expect(scenario.answers.length).toBeGreaterThanOrEqual(14);
      expect(scenario.needs.length).toBeGreaterThanOrEqual(1);
      expect(scenario.secrets.length).toBeGreaterThanOrEqual(1);
      expect(scenario.opening.length).toBeGreaterThanOrEqual(3);
      expect(scenario.decisionMakers.length).toBeGreaterThanOrEqual(1);
      expect(scenario.purse.list).toBe(scenario.facts.price);
      if (scenario.sessionType === "negotiation")
        expect(scenario.purse.reservation).toBeLessThan(scenario.purse.list);
      if (scenario.yes === "buy" && scenario.sessionType === "closing")
        expect(scenario.purse.reservation).toBeGreaterThan(scenario.purse.list);
      const subjects = scenario.answers.map((answer) => answer.about);
      expect(new Set(subjects).size, "each subject once").toBe(subjects.length);
      for (const need of scenario.needs) {
        expect(
          need.about.some((subject) => subjects.includes(subject)),
          `${need.id} can come out`,
        ).toBe(true);
        for (const word of need.words) expect(word).toBe(word.toLowerCase());
      }
    },
  );

  it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
    "%s never asks two questions in a line, nor says one thing twice",
    (_, scenario) => {
      const lines = linesOf(scenario);
      for (const line of lines) expect(line.split("?").length - 1, line).toBeLessThanOrEqual(1);
      expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
      if (scenario.partner !== undefined) {
        const named = /^(?:\p{Lu}\p{L}+): /u;
        for (const line of lines.filter((one) => !scenario.asides.includes(one)))
          expect(line).toMatch(named);
      }
    },
  );

  it("keeps what a buyer hides off the card", () => {
    for (const scenario of SCENARIOS) {
      const card = JSON.stringify(cardOf(scenario));
      expect(card).not.toContain(`${scenario.purse.reservation}`);
      for (const secret of scenario.secrets) expect(card).not.toContain(secret.line);
    }
    expect(findScenario("nobody")).toBeNull();
  });

  it("is sold by knowing the trade: a scripted answer for each need and worry", () => {
    for (const scenario of SCENARIOS) {
      const craft = CRAFT[scenario.id];
      expect(Object.keys(craft?.needs ?? {}).sort(), scenario.id).toEqual(
        scenario.needs.map((need) => need.id).sort(),
      );
      expect(Object.keys(craft?.objections ?? {}).sort(), scenario.id).toEqual(
        scenario.objections.map((one) => one.id).sort(),
      );
    }
  });

  it("lets a name change nothing but the name", () => {
    for (const scenario of SCENARIOS.filter((one) => one.partner === undefined)) {
      const renamed = {
        ...scenario,
        buyer: { ...scenario.buyer, name: "Xochitl Oyelaran", age: 29 },
      };
      const [before, after] = [scenario, renamed].map((one) =>
        holdTalk({
          scenario: one,
          seed: 5,
          seller: (turns) => nextSellerLine({ scenario: one, turns, style: "strong", seed: 5 }),
        }),
      );
      expect(after?.replies.map((reply) => [reply.mood, reply.state.deal])).toEqual(
        before?.replies.map((reply) => [reply.mood, reply.state.deal]),
      );
    }
  });
});
