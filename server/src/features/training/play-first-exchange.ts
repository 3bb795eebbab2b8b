import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
import { answerSeller, openRehearsal, withHints } from "./answer-seller.ts";
import { makeTurn } from "./make-turn.ts";

/**
 * Plays one exchange for nobody. The first talk of a process compiles hundreds of patterns, which takes it
 * half a second; with this no salesperson waits for it.
 */
export function playFirstExchange(): void {
  const [scenario] = SCENARIOS;
  if (!scenario) return;
  const at = new Date(0);
  const rehearsal = { sessionId: "", scenario, vehicle: null };
  const opening = openRehearsal(rehearsal, 0, at);
  const said = makeTurn({
    session_id: "",
    number: 1,
    speaker: "seller",
    text: "Welcome in. What brings you out today, and what would you change about your car?",
    source: "person",
    created_at: at,
  });
  withHints(rehearsal, [opening, said], answerSeller(rehearsal, opening.buyer_state, said), "en");
}
