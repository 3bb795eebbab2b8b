import type { Quote } from "../talk/transcript.ts";
import { type Judge, kept, missed, NO_OCCASION } from "./evidence.ts";
import { quoteOf } from "./read-reaction.ts";
import type { Concern } from "./track-concerns.ts";

/** Passes when the step was done for the given share of the concerns that were raised. */
function atLeast(share: number, done: (concern: Concern) => Quote | null): Judge {
  return ({ concerns }) => {
    if (concerns.length === 0) return NO_OCCASION;
    const hits = concerns.filter((concern) => done(concern) !== null);
    const best = hits[0];
    if (best !== undefined && hits.length >= concerns.length * share) return kept(done(best));
    const miss = concerns.find((concern) => done(concern) === null);
    return missed(miss === undefined ? null : quoteOf(miss.sentence));
  };
}

/** The concern is taken up before anything is put against it. */
export const concernHeard = atLeast(0.6, (concern) => concern.acknowledged);

/** A question finds out what is behind it. */
export const concernExplored = atLeast(0.25, (concern) => concern.explored);

/** Something true and new is put on the table: a figure, a paper, an option, a limit. */
export const concernAnswered = atLeast(0.5, (concern) => concern.answered);

/** The buyer does not have to raise it again, and does not cool. */
export const concernSettled = atLeast(0.5, (concern) =>
  concern.settled
    ? (concern.answered ?? concern.acknowledged ?? concern.explored ?? quoteOf(concern.sentence))
    : null,
);

/** No concern is argued with, laughed off or talked over. */
export const noBrushOff: Judge = ({ concerns }) => {
  if (concerns.length === 0) return NO_OCCASION;
  const bad = concerns.find((concern) => concern.brushedOff !== null);
  if (bad !== undefined) return missed(bad.brushedOff);
  const good = concerns.find((concern) => concern.acknowledged !== null);
  return kept(
    good?.acknowledged ?? (concerns[0] === undefined ? null : quoteOf(concerns[0].sentence)),
  );
};

/** Money is not the first answer. */
export const noReflexDiscount: Judge = ({ concerns }) => {
  if (concerns.length === 0) return NO_OCCASION;
  const bad = concerns.find((concern) => concern.discounted !== null);
  if (bad !== undefined) return missed(bad.discounted);
  const first = concerns[0];
  return kept(
    first === undefined
      ? null
      : (first.explored ?? first.answered ?? first.acknowledged ?? quoteOf(first.sentence)),
  );
};
