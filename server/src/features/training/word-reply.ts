// The buyer's line in a model's words. The turn is stored with its built-in words before anybody asks the
// model; no transaction is open while it is asked; what does not pass the check is not used.
import type { BuyerState } from "@walkaround/domain/buyer/buyer-state";
import { checkWording, checkWordingSoFar } from "@walkaround/domain/buyer/check-wording";
import type { BuyerReply } from "@walkaround/domain/buyer/reply-to-seller";
import {
  rememberWording,
  WORDING_PROMPT_VERSION,
  wordingPrompt,
} from "@walkaround/domain/buyer/wording-prompt";
import type { Context } from "../../platform/context.ts";
import type { DealershipScope } from "../../platform/db/scope.ts";
import type { Llm } from "../../platform/llm/llm.ts";
import { modelLines } from "../../platform/metrics.ts";
import { emitEvent } from "../../platform/realtime/emit-event.ts";
import { type Rehearsal, withHints } from "./answer-seller.ts";
import { settleReply } from "./settle-reply.ts";
import { tellGrowing } from "./tell-session.ts";
import { type Exchange, moodOf, turnOf } from "./training.present.ts";
import type { Language } from "./training.queries.ts";
import type { FinalWording, NewTurn, TurnRow } from "./turns.queries.ts";

const MOST_TOKENS = 800;
/** What storing takes after the model's time is up. */
const SLACK_MS = 1000;

/** A built-in reply that a model may still put into other words. */
export function openToWording(llm: Llm, reply: NewTurn): NewTurn {
  return {
    ...reply,
    model: llm.model,
    prompt_version: WORDING_PROMPT_VERSION,
    wording_due: new Date(reply.created_at.getTime() + llm.deadlineMs + SLACK_MS),
  };
}

export type StoredReply = {
  readonly rehearsal: Rehearsal;
  readonly language: Language;
  /** The whole talk before the seller's turn. */
  readonly before: readonly TurnRow[];
  readonly turn: NewTurn;
  readonly reply: NewTurn;
  readonly parts: BuyerReply["parts"];
};

/** Asks the model for the words of a stored reply, and makes its words final, whoever's they are. */
export async function wordReply(
  ctx: Pick<Context, "db" | "sql">,
  scope: DealershipScope,
  llm: Llm,
  stored: StoredReply,
): Promise<Exchange> {
  const { rehearsal, turn, reply } = stored;
  const wording = await findWording(ctx, scope, llm, stored);
  return settleReply(ctx, scope, rehearsal.sessionId, [turn, reply], wording);
}

async function findWording(
  ctx: Pick<Context, "db">,
  scope: DealershipScope,
  llm: Llm,
  stored: StoredReply,
): Promise<FinalWording> {
  const { rehearsal, before, turn, reply, parts } = stored;
  const { scenario } = rehearsal;
  const talk = [...before, turn];
  const mood = moodOf(reply) ?? scenario.start;
  const prompt = wordingPrompt({
    scenario,
    mood,
    parts,
    builtIn: reply.text,
    turns: talk.map(turnOf),
  });
  const saidBy = (speaker: TurnRow["speaker"]) =>
    talk.filter((each) => each.speaker === speaker).map(({ text }) => text);
  const input = {
    builtIn: reply.text,
    intents: parts.map(({ intent }) => intent),
    scenario,
    said: saidBy("buyer"),
    heard: saidBy("seller"),
    guarded: [prompt.instructions],
  };
  const growth = followGrowth(ctx, scope, stored);
  let seen = "";
  const answer = await llm.ask({
    ...prompt,
    mostTokens: MOST_TOKENS,
    patience: "line",
    onText: (soFar) => {
      const sentences = wholeSentences(soFar);
      if (sentences === seen) return true;
      seen = sentences;
      const checked = checkWordingSoFar({ ...input, candidate: sentences });
      if (checked.kind === "fits") growth.show(checked.text);
      else modelLines.inc({ outcome: checked.fault });
      return checked.kind === "fits";
    },
  });
  await growth.end();
  if (answer.kind === "silent") {
    modelLines.inc({ outcome: "silent" });
    return keepBuiltIn(reply, "silent");
  }
  if (answer.kind === "stopped") return keepBuiltIn(reply, "unfit");
  const checked = checkWording({ ...input, candidate: answer.text });
  modelLines.inc({ outcome: checked.kind === "fits" ? "used" : checked.fault });
  return checked.kind === "fits" ? inWords(stored, checked.text) : keepBuiltIn(reply, "unfit");
}

function keepBuiltIn(reply: NewTurn, trouble: "silent" | "unfit"): FinalWording {
  const { text, source, hints } = reply;
  return { text, source, hints, model_trouble: trouble, buyer_state: null };
}

/** Hints look at what the buyer said; the state remembers it, so that nobody says it again. */
function inWords({ rehearsal, language, before, turn, reply }: StoredReply, text: string) {
  const worded = withHints(rehearsal, [...before, turn].map(turnOf), { ...reply, text }, language);
  return {
    text,
    source: "model",
    hints: worded.hints,
    model_trouble: null,
    buyer_state: rememberWording(reply.buyer_state as BuyerState, text),
  } as const;
}

/** A sentence is whole when another has begun. */
function wholeSentences(soFar: string): string {
  return /^.*[.!?…]["”’)]*(?=\s+\S)/su.exec(soFar)?.[0] ?? "";
}

/** Shows a reply as it grows; each sentence once, one after the other. */
function followGrowth(ctx: Pick<Context, "db">, scope: DealershipScope, stored: StoredReply) {
  const { rehearsal, turn, reply } = stored;
  let shown = "";
  let telling = Promise.resolve();
  return {
    show(text: string): void {
      if (text.length <= shown.length) return;
      shown = text;
      const growing = { clientTurnId: turn.client_turn_id, number: reply.number, text };
      const told = tellGrowing(scope, rehearsal.sessionId, growing);
      // Nobody needs to know of a sentence that could not be shown early: the whole reply follows.
      telling = telling.then(() => emitEvent(ctx.db, told)).catch(() => undefined);
    },
    end: () => telling,
  };
}
