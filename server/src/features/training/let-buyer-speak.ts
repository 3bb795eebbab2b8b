// The buyer's side of a talk, as turns to be stored: what they say, how they feel, and what to try next.
import type { BuyerState } from "@walkaround/domain/buyer/buyer-state";
import { openTalk } from "@walkaround/domain/buyer/open-talk";
import { replyToSeller } from "@walkaround/domain/buyer/reply-to-seller";
import type { BuyerMood, BuyerOutcome, Scenario } from "@walkaround/domain/buyer/scenario";
import { suggestHints } from "@walkaround/domain/coaching/suggest-hints";
import type { Turn } from "@walkaround/domain/talk/transcript";
import type { VehicleFacts } from "@walkaround/domain/vehicle/vehicle-facts";
import { makeTurn } from "./make-turn.ts";
import type { Language, NewTurn } from "./training.queries.ts";

export type Rehearsal = {
  readonly sessionId: string;
  readonly scenario: Scenario;
  readonly vehicle: VehicleFacts | null;
  readonly language: Language;
};

/** The first turn of a talk. */
export function openRehearsal(rehearsal: Rehearsal, seed: number, at: Date): NewTurn {
  const { scenario, vehicle } = rehearsal;
  const said = openTalk({ scenario, seed, ...(vehicle && { vehicle }) });
  return buyerTurn(rehearsal, { ...said, ended: null }, [], 0, at);
}

/**
 * The buyer's answer to the last of `turns`, which is the seller's. Hints look back a few turns, so that
 * `turns` may be the talk's end; `number` is the answer's place in the whole of it.
 */
export function answerSeller(
  rehearsal: Rehearsal,
  state: unknown,
  turns: readonly Turn[],
  number: number,
  at: Date,
): NewTurn {
  const { scenario, vehicle } = rehearsal;
  const said = replyToSeller({
    scenario,
    state: state as BuyerState,
    text: turns.at(-1)?.text ?? "",
    ...(vehicle && { vehicle }),
  });
  return buyerTurn(rehearsal, said, turns, number, at);
}

type Said = {
  readonly text: string;
  readonly state: BuyerState;
  readonly mood: BuyerMood;
  readonly ended: BuyerOutcome | null;
};

function buyerTurn(
  { sessionId, scenario, vehicle, language }: Rehearsal,
  { text, state, mood, ended }: Said,
  before: readonly Turn[],
  number: number,
  at: Date,
): NewTurn {
  const turns = [...before, { speaker: "buyer" as const, text }];
  const hints = suggestHints({
    sessionType: scenario.sessionType,
    difficulty: scenario.difficulty,
    turns,
    language,
    vehicle: vehicle ?? scenario.facts,
  });
  const earlier = number + 1 - turns.length;
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
    hints: ended ? [] : hints.map((hint) => ({ ...hint, turn: hint.turn + earlier })),
    outcome: ended,
  });
}
