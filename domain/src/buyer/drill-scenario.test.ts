import { describe, expect, it } from "vitest";
import { drillScenario, objectionLeft } from "./drill-scenario.ts";
import { openTalk } from "./open-talk.ts";
import { replyToSeller } from "./reply-to-seller.ts";
import { SCENARIOS } from "./scenario-library.ts";

const DRILLS = SCENARIOS.flatMap((scenario) =>
  scenario.objections.map(({ id, raise }) => ({ scenario, id, raise })),
);

describe("drillScenario()", () => {
  it.each(DRILLS)("opens with $id and leaves it standing until it is settled", (own) => {
    const drill = drillScenario(own.scenario, own.id);
    if (!drill) throw new TypeError("no such drill");
    for (const seed of [1, 2, 3]) {
      const opening = openTalk({ scenario: drill, seed });
      expect(own.raise.some((line) => opening.text.includes(line))).toBe(true);
      expect(objectionLeft(drill, opening.state)).toBe(own.id);
      const reply = replyToSeller({ scenario: drill, state: opening.state, text: "Sign today." });
      expect(reply.text).not.toBe(opening.text);
      expect(objectionLeft(drill, reply.state)).toBe(own.id);
    }
  });

  it("is over in a few minutes with somebody who gets nowhere", () => {
    for (const { scenario, id } of DRILLS) {
      const drill = drillScenario(scenario, id);
      if (!drill) throw new TypeError("no such drill");
      let state = openTalk({ scenario: drill, seed: 9 }).state;
      let turns = 0;
      for (let ended = false; !ended && turns < 40; turns += 1) {
        const reply = replyToSeller({
          scenario: drill,
          state,
          text: `It is a great car. ${turns}`,
        });
        state = reply.state;
        ended = reply.ended !== null;
      }
      expect(turns, drill.id).toBeLessThan(25);
    }
  });
});
