// The language model, if one is set. It may word and it may point; it never decides. Whatever its server does,
// a caller gets an answer or silence, in time. The SDK is loaded at the first question.

import type { Clock } from "../clock.ts";
import type { ModelConfig } from "../config.ts";
import type { Log } from "../log.ts";
import { modelAnswers } from "../metrics.ts";
import { Breaker } from "./breaker.ts";
import type { LlmAnswer, LlmQuestion } from "./llm-question.ts";
import { probeModel } from "./probe-model.ts";

export type Llm = {
  /** The model's name, as it is kept beside what it did. */
  readonly model: string;
  /** Milliseconds within which a line is there or is silent. */
  readonly deadlineMs: number;
  ask(question: LlmQuestion): Promise<LlmAnswer>;
  /** Whether its server answers; asked at most twice a minute. */
  isReachable(): Promise<boolean>;
  /** Loads what the first question needs. */
  warm(): Promise<void>;
};

const JUDGEMENT_FACTOR = 2;
const PROBE_FRESH_MS = 30_000;

export function createLlm(
  config: ModelConfig,
  { log, clock }: { readonly log: Log; readonly clock: Clock },
): Llm {
  const breaker = new Breaker(clock);
  let probed: { at: number; answer: Promise<boolean> } | undefined;
  return {
    model: config.name,
    deadlineMs: config.deadlineMs,
    async ask(question) {
      const { patience } = question;
      const count = (outcome: string) => modelAnswers.inc({ patience, outcome });
      if (!breaker.admit()) {
        count("spared");
        return { kind: "silent" };
      }
      const factor = patience === "judgement" ? JUDGEMENT_FACTOR : 1;
      const answer = await inTime(config, question, config.deadlineMs * factor);
      count(answer.kind);
      if (answer.kind !== "failed") {
        breaker.succeed();
        return answer;
      }
      breaker.fail();
      log.warn({ model: config.name, reason: answer.reason }, "The model did not answer");
      return { kind: "silent" };
    },
    isReachable() {
      const now = clock.now().getTime();
      if (!probed || now - probed.at > PROBE_FRESH_MS)
        probed = { at: now, answer: probeModel(config) };
      return probed.answer;
    },
    async warm() {
      await import("./ask-model.ts");
    },
  };
}

type Outcome = Exclude<LlmAnswer, { kind: "silent" }> | { kind: "failed"; reason: string };

/** Ends with the deadline, also when the server or the SDK does not heed the signal to stop. */
async function inTime(
  config: ModelConfig,
  question: LlmQuestion,
  deadlineMs: number,
): Promise<Outcome> {
  const end = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ kind: "failed", reason: "late" }), deadlineMs);
  });
  const asked = import("./ask-model.ts").then(({ askModel }) =>
    askModel(config, question, end.signal),
  );
  try {
    return await Promise.race([asked, late]);
  } catch (error) {
    return { kind: "failed", reason: reasonOf(error) };
  } finally {
    clearTimeout(timer);
    end.abort();
    // Whoever lost the race fails unheard.
    asked.catch(() => undefined);
  }
}

/** Never the server's own words: it may echo the key, or what was said in a session. */
function reasonOf(error: unknown): string {
  if (typeof error === "object" && error !== null && "statusCode" in error) {
    if (typeof error.statusCode === "number") return `HTTP ${error.statusCode}`;
  }
  return error instanceof Error ? error.name : "unknown";
}
