import type { NewSession } from "./training.queries.ts";

type Given = Pick<
  NewSession,
  | "id"
  | "user_id"
  | "session_type"
  | "difficulty"
  | "status"
  | "title"
  | "rubric_digest"
  | "turn_count"
  | "start_time"
> &
  Partial<NewSession>;

/** A session to be stored: a typed rehearsal on its own, with no car from stock, unless given otherwise. */
export function makeSession(given: Given): NewSession {
  return {
    mode: "text",
    origin: "rehearsal",
    tags: [],
    scenario_id: null,
    scenario_digest: null,
    seed: null,
    vehicle: null,
    outcome: null,
    forked_from: null,
    forked_turn: null,
    ...given,
  };
}
