import type { NewTurn } from "./turns.queries.ts";

type Given = Pick<NewTurn, "session_id" | "number" | "speaker" | "text" | "source" | "created_at"> &
  Partial<NewTurn>;

/** A turn to be stored. What is not given was not noted: a seller's turn has no mood, a typed one no times. */
export function makeTurn(given: Given): NewTurn {
  return {
    client_turn_id: null,
    started_at: null,
    ended_at: null,
    trust: null,
    interest: null,
    patience: null,
    buyer_state: null,
    hints: null,
    outcome: null,
    model: null,
    prompt_version: null,
    model_trouble: null,
    wording_due: null,
    ...given,
  };
}
