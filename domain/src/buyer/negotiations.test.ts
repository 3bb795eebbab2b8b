import { describe, expect, it } from "vitest";
import { SCENARIOS } from "./scenario-library.ts";
import { nextSellerLine, SELLER_STYLES } from "./scripted-seller.ts";
import { holdTalk } from "./testing/hold-talk.ts";

/** Measured on 295 real negotiations over used cars, all between people. */
const REAL = {
  first: { p10: 0.5, median: 0.75, p90: 0.93 },
  final: { p10: 0.69, median: 0.86, p90: 0.94 },
  deals: 0.75,
};
const SLACK = 0.05;
const TALKS = 2016;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

function quantiles(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  return { p10: quantile(sorted, 0.1), median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

describe("negotiations", () => {
  it("bargain as people do: over 2,000 talks offers, finals and deals are within 0.05 of the real ones", () => {
    const scenarios = SCENARIOS.filter((scenario) => scenario.sessionType === "negotiation");
    const talks = Array.from({ length: TALKS }, (_, at) => {
      const scenario = scenarios[at % scenarios.length];
      const style = SELLER_STYLES[Math.floor(at / scenarios.length) % SELLER_STYLES.length];
      if (!scenario || !style) throw new Error("there are no negotiations");
      const seed = Math.floor(at / (scenarios.length * SELLER_STYLES.length));
      const { replies, ended } = holdTalk({
        scenario,
        seed,
        seller: (turns) => nextSellerLine({ scenario, turns, style, seed }),
      });
      return { replies, ended, deal: replies.at(-1)?.state.deal, list: scenario.purse.list };
    });
    const firsts = talks.flatMap(({ replies, list }) => {
      const first = replies.find((reply) => reply.state.deal.offered !== null)?.state.deal.offered;
      return first === null || first === undefined ? [] : [first / list];
    });
    const offers = talks.flatMap(({ deal }) => (deal && deal.offers > 0 ? [deal.offers] : []));
    const finals = talks.flatMap(({ ended, deal, list }) =>
      ended === "bought" && deal?.agreed ? [deal.agreed / list] : [],
    );
    const measured = {
      first: quantiles(firsts),
      final: quantiles(finals),
      deals: finals.length / talks.length,
    };
    console.info(
      `${talks.length} negotiations: ${JSON.stringify(measured)}, prices a buyer ${JSON.stringify(quantiles(offers))}`,
    );
    for (const which of ["first", "final"] as const) {
      for (const place of ["p10", "median", "p90"] as const) {
        const gap = Math.abs(measured[which][place] - REAL[which][place]);
        expect(gap, `${which} ${place} is ${measured[which][place]}`).toBeLessThanOrEqual(SLACK);
      }
    }
    expect(Math.abs(measured.deals - REAL.deals), `deals ${measured.deals}`).toBeLessThanOrEqual(
      SLACK,
    );
    expect(quantiles(offers).median).toBe(2);
    expect(quantiles(offers).p90).toBeLessThanOrEqual(3);
  }, 30_000);
});
