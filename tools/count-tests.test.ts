import { spawnSync } from "node:child_process";
import { execPath } from "node:process";
import { describe, expect, it } from "vitest";
import { addUp, countStories, countVitest, planRuns, tellTally } from "./count-tests.ts";

function report(...files: [status: string, ...tests: string[]][]) {
  return {
    testResults: files.map(([status, ...tests]) => ({
      name: "a.test.ts",
      status,
      assertionResults: tests.map((each) => ({ status: each })),
    })),
  };
}

describe("countVitest()", () => {
  it("counts what passed, failed and was skipped", () => {
    const read = report(["passed", "passed", "skipped"], ["failed", "failed", "passed", "todo"]);
    expect(countVitest(read, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("counts a file that could not be loaded as a failure", () => {
    expect(countVitest(report(["failed"], ["passed", "passed"]), 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts an exit code that no test explains as a failure", () => {
    expect(countVitest(report(["passed", "passed"]), 1).failed).toBe(1);
  });

  it("counts a run without a report, and one without a test, as a failure", () => {
    expect(countVitest(null, 0).failed).toBe(1);
    expect(countVitest(report(), 0).failed).toBe(1);
  });
});

describe("countStories()", () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };

  it("counts a story that passes only at times as a failure", () => {
    expect(countStories({ stats, errors: [] }, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it("counts what broke outside of a story", () => {
    const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countStories({ stats: none, errors: [{}] }, 1).failed).toBe(1);
    expect(countStories(null, 1).failed).toBe(1);
  });
});

describe("tellTally()", () => {
  it("names skipped tests only when there are some", () => {
    expect(tellTally({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(tellTally({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  });

  it("tells the sum of both runners", () => {
    const sum = addUp([
      { passed: 1, failed: 2, skipped: 0 },
      { passed: 10, failed: 0, skipped: 3 },
    ]);
    expect(tellTally(sum)).toBe("11 passed, 2 failed, 3 skipped");
  });
});

describe("planRuns()", () => {
  it("runs both without arguments", () => {
    expect(planRuns([])).toEqual({ vitest: [], stories: [] });
  });

  it("gives a path in e2e to the stories, everything else to Vitest", () => {
    expect(planRuns(["e2e", "--project=phone-dark-es"])).toEqual({
      vitest: null,
      stories: ["--project=phone-dark-es"],
    });
    expect(planRuns(["e2e/rehearse.test.ts"]).stories).toEqual(["e2e/rehearse.test.ts"]);
    expect(planRuns(["--project", "domain"])).toEqual({
      vitest: ["--project", "domain"],
      stories: null,
    });
  });
});

describe("the program", () => {
  it("fails, and says so in its last line, when a runner does not start", () => {
    const program = new URL("run-tests.ts", import.meta.url).pathname;
    const { status, stdout } = spawnSync(execPath, [program, "--project", "no-such-project"], {
      encoding: "utf8",
    });
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("0 passed, 1 failed");
    expect(status).toBe(1);
  });
});
