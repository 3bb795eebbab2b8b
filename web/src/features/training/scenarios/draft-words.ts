// The choices of the form, in the order in which somebody at a store would think of them.
import { PERSONAS } from "@walkaround/domain/buyer/scenario";
import { useTranslations } from "use-intl";

/** What a seller can ask about and a buyer can have something to say on. */
const SUBJECTS = [
  "visit",
  "why_now",
  "occupation",
  "home",
  "likes",
  "dislikes",
  "matters",
  "daily_miles",
  "how_long_owned",
  "color",
  "others_seen",
  "found_us",
  "time_today",
  "household",
  "use",
  "driver",
  "current_car",
  "wish",
  "budget",
  "price",
  "payment",
  "interest_rate",
  "down_payment",
  "trade",
  "fees",
  "add_ons",
  "timeline",
  "decision_maker",
  "competitor",
  "mileage",
  "history",
  "condition",
  "warranty",
  "safety",
  "space",
  "fuel",
  "charging",
  "performance",
  "technology",
  "comfort",
  "features",
  "availability",
  "delivery",
  "credit",
  "service",
  "experience",
  "feeling",
  "pay_how",
  "trade_owed",
  "trade_hope",
  "their_offer",
  "holding_back",
  "what_would_help",
  "has_driven",
  "papers",
  "anything_else",
  "opinion",
  "the_other",
  "how_are_you",
  "drink_or_seat",
] as const;

export function useSubjects() {
  const t = useTranslations("scenarios.subject");
  return SUBJECTS.map((value) => ({ value: String(value), label: t(value) })).sort((one, other) =>
    one.label.localeCompare(other.label),
  );
}

export function usePersonas() {
  const t = useTranslations("scenarios.persona");
  return PERSONAS.map((value) => ({ value, label: t(value) })).sort((one, other) =>
    one.label.localeCompare(other.label),
  );
}

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export const OCCASIONS = ["start", "price", "payment", "trade", "commitment", "later"] as const;
export const CONDITIONS = ["new", "used", "certified"] as const;
