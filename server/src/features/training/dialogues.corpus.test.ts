import * as contract from "@walkaround/contract/training";
import type { Scorecard } from "@walkaround/domain/coaching/scorecard";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDialogues } from "../../testing/dialogues.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import { type Floor, openFloor } from "../../testing/test-floor.ts";

const { from, talks } = readDialogues();
let product: TestApp;
let floor: Floor;

beforeAll(async () => {
  product = await createTestApp();
  floor = await openFloor(product);
});
afterAll(() => product.close());

type Quoting = Pick<Scorecard, "dimensions" | "redLines" | "moments">;

/** Every quote of a scorecard, with the turn that it names. */
function quotesOf({ dimensions, redLines, moments }: Quoting): { turn: number; text: string }[] {
  return [
    ...dimensions.flatMap(({ checks }) => checks.flatMap(({ quote }) => quote ?? [])),
    ...[...redLines, ...moments].map(({ turn, quote }) => ({ turn, text: quote })),
  ];
}

describe(`${talks.length} dialogues of real people (${from})`, () => {
  test("are imported word for word, with quotes that were said", { timeout: 240_000 }, async () => {
    let quotes = 0;
    for (const { sessionType, turns } of talks) {
      if (turns.length === 0) continue;
      const talk = await floor.sam.does(contract.importTrainingSession, {
        body: { consent: true, sessionType, turns },
      });
      expect(talk.turns.map(({ speaker, text }) => ({ speaker, text }))).toEqual(turns);
      for (const { turn, text } of quotesOf(talk.scorecard)) {
        expect(turns[turn]?.text).toContain(text);
        quotes += 1;
      }
      const kept = await floor.sam.does(contract.getScorecard, { params: { id: talk.id } });
      expect(kept).toEqual(talk.scorecard);
    }
    expect(quotes).toBeGreaterThan(talks.length);
  });
});
