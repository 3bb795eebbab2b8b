// Reads what the test runners wrote down. A runner that broke down counts as a failure, never as nothing.

export type Tally = { passed: number; failed: number; skipped: number };

type VitestReport = {
  testResults: { status: string; name: string; assertionResults: { status: string }[] }[];
};

type StoryReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** Vitest's JSON report; null when it wrote none. */
export function countVitest(report: VitestReport | null, exitCode: number): Tally {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { status, assertionResults } of report?.testResults ?? []) {
    const failed = assertionResults.filter((each) => each.status === "failed").length;
    const passed = assertionResults.filter((each) => each.status === "passed").length;
    tally.passed += passed;
    tally.skipped += assertionResults.length - failed - passed;
    // A file that could not even be loaded has no test to its name.
    tally.failed += failed === 0 && status === "failed" ? 1 : failed;
  }
  return withBreakdown(tally, exitCode);
}

/** Playwright's JSON report; null when it wrote none. A story that passes only at times fails. */
export function countStories(report: StoryReport | null, exitCode: number): Tally {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const broken = report?.errors.length ?? 0;
  return withBreakdown(
    { passed: expected, failed: unexpected + flaky + broken, skipped },
    exitCode,
  );
}

function withBreakdown(tally: Tally, exitCode: number): Tally {
  const nothingRan = tally.passed + tally.failed + tally.skipped === 0;
  const isUnexplained = tally.failed === 0 && (exitCode !== 0 || nothingRan);
  return isUnexplained ? { ...tally, failed: 1 } : tally;
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum: Tally = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The line that `npm test` ends with. */
export function tellTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

export type Plan = { readonly vitest: string[] | null; readonly stories: string[] | null };

/**
 * Which runner gets which arguments: nothing means both, a path in e2e means the stories alone, anything
 * else is Vitest's.
 */
export function planRuns(args: readonly string[]): Plan {
  if (args.length === 0) return { vitest: [], stories: [] };
  if (args.some((arg) => arg === "e2e" || arg.startsWith("e2e/"))) {
    return { vitest: null, stories: args.filter((arg) => arg !== "e2e") };
  }
  return { vitest: [...args], stories: null };
}
