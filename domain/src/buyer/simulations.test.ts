import { describe, expect, it } from "vitest";
import { PERSONAS } from "./scenario.ts";
import { SCENARIOS } from "./scenario-library.ts";
import { nextSellerLine, SELLER_STYLES } from "./scripted-seller.ts";
import { holdTalk, sentencesOf } from "./testing/hold-talk.ts";

const PER_PERSONA = 200;

describe("simulated sessions", () => {
  it.each(PERSONAS)(
    "of %s have at least 60 distinct replies in 200, and take nothing back",
    (persona) => {
      const scenarios = SCENARIOS.filter((scenario) => scenario.persona === persona);
      const distinct = new Set<string>();
      for (let seed = 0; seed < PER_PERSONA; seed += 1) {
        const scenario = scenarios[seed % scenarios.length];
        const style = SELLER_STYLES[seed % SELLER_STYLES.length];
        if (!scenario || !style) throw new Error(`${persona} has no scenario`);
        const { turns, replies } = holdTalk({
          scenario,
          seed,
          seller: (before) => nextSellerLine({ scenario, turns: before, style, seed }),
        });
        for (const { text } of replies) distinct.add(text);
        const said = turns
          .filter((turn) => turn.speaker === "buyer")
          .flatMap((turn) => sentencesOf(turn.text));
        expect(new Set(said).size, "no sentence comes twice").toBe(said.length);
        const offers = replies.map((reply) => reply.state.deal.offered ?? 0);
        expect(offers, "no offer is taken back").toEqual([...offers].sort((a, b) => a - b));
        for (const { state } of replies) {
          const most = state.deal.reservation;
          expect(state.deal.offered ?? 0).toBeLessThan(most);
          expect(state.deal.agreed ?? 0).toBeLessThanOrEqual(most);
        }
      }
      console.info(`${persona}: ${distinct.size} distinct replies in ${PER_PERSONA} sessions`);
      expect(distinct.size).toBeGreaterThanOrEqual(60);
    },
  );

  it("go better the better the seller: yeses rise and walkouts fall from pushing to knowing the trade", () => {
    const shares = SELLER_STYLES.map((style) => {
      const ends = SCENARIOS.filter((one) => one.sessionType !== "negotiation").flatMap(
        (scenario) =>
          [1, 2, 3, 4].map(
            (seed) =>
              holdTalk({
                scenario,
                seed,
                seller: (turns) => nextSellerLine({ scenario, turns, style, seed }),
              }).ended,
          ),
      );
      const share = (wanted: (end: string | null) => boolean) =>
        ends.filter(wanted).length / ends.length;
      return {
        style,
        won: share((end) => end === "agreed_next_step" || end === "bought"),
        angry: share((end) => end === "left_angry"),
      };
    });
    console.info(
      shares
        .map(
          ({ style, won, angry }) => `${style}: yes ${won.toFixed(2)}, angry ${angry.toFixed(2)}`,
        )
        .join("; "),
    );
    const of = (style: string) =>
      shares.find((one) => one.style === style) ?? { won: Number.NaN, angry: Number.NaN };
    expect(of("pushy_closer").won).toBeLessThan(0.05);
    expect(of("pushy_closer").angry).toBeGreaterThan(0.6);
    expect(of("plain_honest").won).toBeGreaterThan(of("textbook").won);
    expect(of("strong").won).toBeGreaterThan(0.7);
    expect(of("strong").angry).toBe(0);
  });
});
