import type { Take } from "@walkaround/contract/takes";

type Check = Take["score"]["dimensions"][number]["checks"][number];

/** A check that the two takes answer differently, with how each did. */
export type CheckChange = { readonly id: string; readonly before: Check; readonly after: Check };

export type Comparison = {
  readonly gained: readonly CheckChange[];
  readonly lost: readonly CheckChange[];
  /** Checks that both takes did, and that neither did. */
  readonly bothDid: number;
  readonly neitherDid: readonly CheckChange[];
};

/** What the second take did that the first did not, and the other way round. Both hold the same rubric. */
export function compareChecks(first: Take, second: Take): Comparison {
  const after = new Map(checksOf(second).map((check) => [check.id, check]));
  const pairs = checksOf(first).flatMap((before): CheckChange[] => {
    const check = after.get(before.id);
    return check ? [{ id: before.id, before, after: check }] : [];
  });
  return {
    gained: pairs.filter((own) => own.after.passed === true && own.before.passed !== true),
    lost: pairs.filter((own) => own.before.passed === true && own.after.passed !== true),
    bothDid: pairs.filter((own) => own.before.passed && own.after.passed).length,
    neitherDid: pairs.filter((own) => own.after.passed === false && own.before.passed !== true),
  };
}

function checksOf(take: Take): readonly Check[] {
  return take.score.dimensions.flatMap((dimension) => dimension.checks);
}
