import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIFFICULTIES, SESSION_TYPES } from "../talk/transcript.ts";
import { SUBJECTS } from "./check-draft.ts";
import { draftOf } from "./draft-scenario.ts";
import { makeScenario } from "./make-scenario.ts";
import { dollars } from "./purse.ts";
import { PERSONAS, type Scenario } from "./scenario.ts";
import type { ScenarioDraft } from "./scenario-draft.ts";
import { SCENARIOS } from "./scenario-library.ts";
import type { Subject } from "./subject.ts";
import { ATTACKS } from "./testing/attacks.ts";
import { holdTalk, sentencesOf } from "./testing/hold-talk.ts";
import { WORRIES } from "./worry-library.ts";

const AS = { id: "ours", version: 1 };
const DRAFTS = SCENARIOS.map(draftOf);
/** A plain draft, with nothing in it that has to be. */
const PLAIN: ScenarioDraft = {
  title: "Wants it by Friday",
  situation: "Nora needs a van for her flower shop before the wedding season.",
  goal: "Find out what the van has to do before you name a price.",
  sessionType: "discovery",
  difficulty: "medium",
  persona: "fleet_buyer",
  buyer: { name: "Nora Quist", age: 44, occupation: "Florist", mood: "In a hurry", face: "nora" },
  partner: null,
  decidesWith: ["my sister Gail"],
  facts: { condition: "used", year: 2021, make: "Ford", model: "Transit Connect", price: 24_900 },
  opening: ["I've got nine weddings in June and a van that smells of burning."],
  answers: [],
  needs: [{ about: ["use"], says: "Buckets of peonies, standing up, forty at a time." }],
  secrets: [{ about: "timeline", line: "The old one failed inspection, so Friday is all I have." }],
  worries: ["hidden-fees"],
  ownWorries: [],
  fears: [],
  wonderings: [],
  tradeIn: { car: "a 2011 Caravan", hopes: 1800, least: 900, owes: 400 },
  budget: 25_000,
  monthly: 420,
  reservation: 24_200,
  bargaining: "usual",
  alternative: "I'll rent one for June.",
  start: { trust: 45, interest: 55, patience: 60 },
  talkativeness: 0.4,
};

function made(draft: ScenarioDraft): Scenario {
  const { scenario, refusals } = makeScenario(draft, AS);
  if (!scenario) throw new Error(JSON.stringify(refusals));
  return scenario;
}

const faultsOf = (change: Partial<ScenarioDraft>) =>
  makeScenario({ ...PLAIN, ...change }, AS).refusals.map(({ field, rule }) => `${field} ${rule}`);

const NOUNS =
  "roof ladder dog piano kayak trailer winter mother shop school garage hill river freezer bicycle tent".split(
    " ",
  );
const STARTS = [
  "I carry a",
  "There is the",
  "We still have the",
  "It has to fit the",
  "Think of my",
];
const line = fc
  .tuple(fc.constantFrom(...STARTS), fc.constantFrom(...NOUNS), fc.nat(999))
  .map(([start, noun, number]) => `${start} ${noun} number ${number}.`);
const subject = fc.constantFrom(...(SUBJECTS as readonly Subject[]));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

const anyDraft: fc.Arbitrary<ScenarioDraft> = fc
  .record({
    base: fc.constantFrom(PLAIN, ...DRAFTS),
    sessionType: fc.constantFrom(...SESSION_TYPES),
    difficulty: fc.constantFrom(...DIFFICULTIES),
    persona: fc.constantFrom(...PERSONAS),
    partner: fc.constantFrom(null, "Quentin"),
    opening: lines,
    answers: fc.array(fc.record({ about: subject, lines }), { maxLength: 5 }),
    needs: fc.array(fc.record({ about: subject.map((one) => [one]), says: line }), {
      maxLength: 4,
    }),
    secrets: fc.array(fc.record({ about: subject, line }), { maxLength: 4 }),
    worries: fc.subarray(
      WORRIES.map((one) => one.id),
      { maxLength: 4 },
    ),
    ownWorries: fc.array(
      fc.record({
        about: subject,
        when: fc.constantFrom("start", "price", "commitment", "later"),
        raise: lines,
        beneath: line,
      }),
      { maxLength: 3 },
    ),
    price: fc.integer({ min: 1000, max: 120_000 }),
    share: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
    budget: fc.option(fc.integer({ min: 500, max: 90_000 })),
    patience: fc.integer({ min: 1, max: 100 }),
    talkativeness: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ base, price, share, patience, ...rest }) => ({
    ...base,
    ...rest,
    tradeIn: null,
    monthly: null,
    facts: { ...base.facts, price },
    reservation: Math.ceil(price * share),
    start: { ...base.start, patience },
  }))
  .filter((draft) => makeScenario(draft, AS).scenario !== null);

const SAYINGS = [
  "Hi, I'm Sam. What brings you in today?",
  "What do you use it for, and what would you change about the one you have?",
  "Tell me more about that.",
  "So it's about the space. Let me show you how the seats fold flat.",
  "What's holding you back?",
  "What's the most you would pay?",
  "What's your budget?",
  "It has a clean report, one owner, and I'll print you the inspection.",
  "I can do $200 off.",
  "How would you like to pay for it?",
  "Who else decides with you?",
  "Would Saturday at ten work, and I write it all down for you?",
  "Are you trading anything in? What do you owe on it?",
  "If we settled that one thing, would you go ahead?",
  "I don't know that, I'll find out.",
  "Let me print out the numbers with tax and fees: that's the total.",
];

describe("makeScenario", () => {
  it("makes of a copy the buyer that was copied", () => {
    for (const [at, draft] of DRAFTS.entries()) {
      const scenario = made(draft);
      const { answers, opening, objections, facts, tradeIn, yes, start } = scenario;
      const first = SCENARIOS[at];
      expect({ opening, facts, tradeIn, yes, start }).toEqual({
        opening: first?.opening,
        facts: first?.facts,
        tradeIn: first?.tradeIn,
        yes: first?.yes,
        start: first?.start,
      });
      expect(answers).toEqual(expect.arrayContaining([...(first?.answers ?? [])]));
      expect(objections.map((one) => one.raise)).toEqual(first?.objections.map((one) => one.raise));
      expect(JSON.parse(JSON.stringify(draftOf(scenario)))).toMatchObject({
        title: draft.title,
        reservation: draft.reservation,
        bargaining: draft.bargaining,
        decidesWith: draft.decidesWith,
      });
    }
  });

  it("lets what was written come out when it is asked for", () => {
    const { turns } = holdTalk({
      scenario: made({ ...PLAIN, start: { trust: 80, interest: 70, patience: 90 } }),
      seed: 3,
      seller: (before) =>
        [
          "Morning! What do you use the van for on a normal day?",
          "When do you need it by, and why then?",
          "What's behind that date?",
          "What are you driving now?",
          "Who else has a say in it?",
        ][before.filter((turn) => turn.speaker === "seller").length] ?? null,
    });
    const said = turns.map((turn) => turn.text).join("\n");
    expect(said).toContain("Buckets of peonies, standing up, forty at a time.");
    expect(said).toContain("The old one failed inspection, so Friday is all I have.");
    expect(said).toContain("The 2011 Caravan outside.");
    expect(said).toContain("Me and my sister Gail.");
  });

  it("gives a life to whoever has another's name, without what no longer fits", () => {
    const nora = made({ ...PLAIN, persona: "couple_at_odds" });
    expect(JSON.stringify([nora.answers, nora.asides])).not.toMatch(/Dana|Rob|cello/);
    const pair = made({
      ...PLAIN,
      persona: "couple_at_odds",
      partner: "Gail",
      buyer: { ...PLAIN.buyer, occupation: "Music teacher" },
    });
    const said = JSON.stringify([pair.answers, pair.asides]);
    expect(said).toMatch(/Nora: .*Gail: /);
    expect(said).not.toMatch(/Dana|Rob\b/);
    expect(pair.decisionMakers).toEqual(["Nora", "my sister Gail"]);
  });

  it("plays every draft it accepts: 20 turns, nothing twice, the reservation price never said", () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.nat(),
        fc.array(fc.constantFrom(...SAYINGS, ...ATTACKS.slice(0, 40)), {
          minLength: 20,
          maxLength: 20,
        }),
        (draft, seed, sayings) => {
          const scenario = made(draft);
          const { turns, replies } = holdTalk({
            scenario,
            seed,
            seller: (before) =>
              sayings[before.filter((turn) => turn.speaker === "seller").length] ?? null,
          });
          const said = turns.filter((turn) => turn.speaker === "buyer").map((turn) => turn.text);
          const sentences = said.flatMap(sentencesOf);
          expect(new Set(sentences).size, said.join("\n")).toBe(sentences.length);
          for (const text of said) expect(text.split("?").length).toBeLessThanOrEqual(2);
          for (const { state } of replies) {
            expect(state.deal.offered ?? 0).toBeLessThan(state.deal.reservation);
            for (const amount of Object.values(state.mood)) {
              expect(amount).toBeGreaterThanOrEqual(0);
              expect(amount).toBeLessThanOrEqual(100);
            }
          }
          expect(said.join(" ")).not.toContain(dollars(scenario.purse.reservation));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("never throws, whatever a draft's texts hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.double(), (one, other, number) => {
        const { scenario, refusals } = makeScenario(
          {
            ...PLAIN,
            title: one,
            opening: [other],
            reservation: number,
            needs: [{ about: [one as Subject], says: other }],
            secrets: [{ about: other as Subject, line: one }],
            worries: [one],
          },
          AS,
        );
        expect(scenario === null).toBe(refusals.length > 0);
      }),
    );
  });

  it("says what is wrong by field, value and what is allowed", () => {
    const { refusals } = makeScenario({ ...PLAIN, reservation: 26_000 }, AS);
    expect(refusals).toEqual([
      {
        field: "reservation",
        rule: "out_of_range",
        value: "26000",
        allowed: "whole numbers from 12450 to 24900",
        least: 12_450,
        most: 24_900,
      },
    ]);
    expect(faultsOf({ sessionType: "negotiation", reservation: 24_900 })).toEqual([
      "reservation out_of_range",
    ]);
    expect(faultsOf({ sessionType: "closing", reservation: 25_500 })).toEqual([]);
    expect(
      faultsOf({ secrets: [{ about: "" as Subject, line: "It failed inspection." }] }),
    ).toEqual(["secrets.0.about missing"]);
    expect(
      faultsOf({ secrets: [{ about: "gossip" as Subject, line: "It failed inspection." }] }),
    ).toEqual(["secrets.0.about not_known"]);
    expect(faultsOf({ opening: ["Hi. What is it? Who are you?"] })).toEqual([
      "opening.0 two_questions",
    ]);
    expect(faultsOf({ alternative: "I would go to twenty four two." })).toEqual([
      "alternative names_reservation",
    ]);
    expect(faultsOf({ opening: ["My top is 24,200."] })).toEqual(["opening.0 names_reservation"]);
    expect(faultsOf({ budget: 24_200 })).toEqual(["budget names_reservation"]);
    expect(faultsOf({ tradeIn: { car: "Caravan", hopes: 500, least: 900, owes: 0 } })).toEqual([
      "tradeIn.least out_of_range",
    ]);
    expect(faultsOf({ worries: ["hidden-fees", "ghosts"] })).toEqual(["worries.1 not_known"]);
    expect(faultsOf({ partner: "Nora" })).toEqual(["partner same_name"]);
    expect(faultsOf({ partner: "my sister" })).toEqual(["partner odd_sign"]);
    expect(faultsOf({ needs: [{ about: ["use"] }] })).toEqual(["needs.0.says never_said"]);
    expect(
      faultsOf({ answers: [{ about: "use", lines: ["Flowers."] }] }),
      "the need says something on it already",
    ).toEqual(["needs.0.about subject_taken"]);
    expect(faultsOf({ opening: ["I'll rent one for June!"] })).toEqual(["alternative said_twice"]);
    expect(faultsOf({ facts: { make: "Ford", model: "Transit", year: 2021 } })).toEqual([
      "facts.price out_of_range",
    ]);
  });
});
