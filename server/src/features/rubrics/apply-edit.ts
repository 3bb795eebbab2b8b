import type { RubricEdit as RubricEditBody } from "@walkaround/contract/rubrics";
import {
  editRubric,
  type RubricDraft,
  type RubricEdit,
} from "@walkaround/domain/coaching/edit-rubric";
import { quoteValue, refuse } from "../../platform/refuse.ts";

/** The draft with the edit; refuses with the field, the value and what is allowed. `where` holds the edit. */
export function applyEdit(draft: RubricDraft, edit: RubricEditBody, where: string): RubricDraft {
  const outcome = editRubric(draft, edit as RubricEdit);
  if (outcome.kind === "edited") return outcome.draft;
  const field = `${where}.${outcome.field}`;
  throw refuse(
    "RUBRIC_INVALID",
    `"${field}" is ${quoteValue(outcome.value)}; allowed is ${outcome.allowed}`,
    field,
  );
}
