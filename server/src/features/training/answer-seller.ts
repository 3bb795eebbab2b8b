// The buyer's side of a talk, as turns to be stored: what they say, how they feel, and what to try next.
import type { BuyerState } from "@walkaround/domain/buyer/buyer-state";
import { openTalk } from "@walkaround/domain/buyer/open-talk";
import { type BuyerReply, replyToSeller } from "@walkaround/domain/buyer/reply-to-seller";
import type { BuyerMood, BuyerOutcome, Scenario } from "@walkaround/domain/buyer/scenario";
import { suggestHints } from "@walkaround/domain/coaching/suggest-hints";
import type { Turn } from "@walkaround/domain/talk/transcript";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import { makeTurn } from "./make-turn.ts";
import type { Language } from "./training.queries.ts";
import type { NewTurn } from "./turns.queries.ts";

export type Rehearsal = {
  readonly sessionId: string;
  readonly scenario: Scenario;
  /** The car from stock that the talk is about; null leaves it at the scenario's. */
  readonly vehicle: VehicleFacts | null;
};

/** The first turn of a talk. */
export function openRehearsal(rehearsal: Rehearsal, seed: number, at: Date): NewTurn {
  const { scenario, vehicle } = rehearsal;
  const said = openTalk({ scenario, seed, ...(vehicle && { vehicle }) });
  return buyerTurn(rehearsal, { ...said, ended: null }, 0, at);
}

/** The buyer's answer to a seller's turn. `state` is what their turn before it left. */
export function answerSeller(rehearsal: Rehearsal, state: unknown, turn: NewTurn): NewTurn {
  return decideReply(rehearsal, state, turn).reply;
}

/** The answer with the thoughts that were decided, for whoever words it anew. */
export function decideReply(
  rehearsal: Rehearsal,
  state: unknown,
  turn: NewTurn,
): { readonly reply: NewTurn; readonly parts: BuyerReply["parts"] } {
  const { scenario, vehicle } = rehearsal;
  const said = replyToSeller({
    scenario,
    state: state as BuyerState,
    text: turn.text,
    ...(vehicle && { vehicle }),
  });
  return {
    reply: buyerTurn(rehearsal, said, turn.number + 1, turn.created_at),
    parts: said.parts,
  };
}

/** As much of the talk as hints look back on. */
export const LOOK_BACK = 40;

/** The buyer's turn with what to try next. `talk` is the talk before it, or its end. */
export function withHints(
  { scenario, vehicle }: Rehearsal,
  talk: readonly Turn[],
  reply: NewTurn,
  language: Language,
): NewTurn {
  if (reply.outcome) return { ...reply, hints: [] };
  const before = talk.slice(-LOOK_BACK);
  const hints = suggestHints({
    sessionType: scenario.sessionType,
    difficulty: scenario.difficulty,
    turns: [...before, { speaker: "buyer", text: reply.text }],
    vehicle: vehicle ?? scenario.facts,
    language,
  });
  const leftOut = reply.number - before.length;
  return { ...reply, hints: hints.map((hint) => ({ ...hint, turn: hint.turn + leftOut })) };
}

type Said = {
  readonly text: string;
  readonly state: BuyerState;
  readonly mood: BuyerMood;
  readonly ended: BuyerOutcome | null;
};

function buyerTurn(
  { sessionId }: Rehearsal,
  { text, state, mood, ended }: Said,
  number: number,
  at: Date,
): NewTurn {
  return makeTurn({
    session_id: sessionId,
    number,
    speaker: "buyer",
    text,
    source: "built_in",
    created_at: at,
    trust: mood.trust,
    interest: mood.interest,
    patience: mood.patience,
    buyer_state: state,
    outcome: ended,
  });
}
