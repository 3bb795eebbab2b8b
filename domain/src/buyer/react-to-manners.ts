import type { BuyerState } from "./buyer-state.ts";
import { isPersonal } from "./feel-turn.ts";
import type { Heard } from "./hear-seller.ts";
import type { Scenario } from "./scenario.ts";
import { firstName, type Speech } from "./speech.ts";

/**
 * A first word on how a turn came across. True when it was bad enough that nothing else is said; a greeting
 * or a name is answered and the talk goes on.
 */
export function reactToManners(
  scenario: Scenario,
  state: BuyerState,
  heard: Heard,
  speech: Speech,
): boolean {
  if (heard.isForeign && scenario.manner !== "bilingual") return speech.stock("foreign");
  if (heard.isForeign) {
    speech.stock("sameLanguage");
    return false;
  }
  if (heard.isNoise) return speech.stock("notCaught");
  if (heard.has("abuse")) return speech.stock("abused");
  if (heard.has("off_role")) return speech.stock("offRole");
  if (isPersonal(heard)) return speech.stock("thatsPrivate");
  if (heard.has("pressure")) {
    const isBargaining = isStillBargaining(state, heard);
    const isMine = heard.prices.some((price) => price <= (state.deal.offered ?? 0));
    return !(isBargaining && isMine) && speech.stock("pressured") && !isBargaining;
  }
  if (heard.has("dismiss")) return speech.stock("dismissed");
  if (heard.has("disparage")) return speech.stock("disparaged");
  if (isMoneyFirst(scenario, state, heard)) return speech.stock("moneyFirst");
  if (state.exchanges === 0 && heard.has("greet")) speech.stock("greeted");
  const asksName = heard.questions.some((question) => question.subjects.includes("name"));
  if (
    heard.has("introduce") &&
    !asksName &&
    state.exchanges < 2 &&
    !state.once.includes("small:name")
  ) {
    speech.stock("named", { name: firstName(scenario.buyer.name) });
  }
  return false;
}

/** A price with a push is a price all the same, for as long as there is patience left. */
function isStillBargaining(state: BuyerState, heard: Heard): boolean {
  return heard.prices.length > 0 && state.mood.patience > 25 && state.mood.trust > 15;
}

const MONEY = new Set(["budget", "payment", "credit", "down_payment", "pay_how"]);

/** Asked for money before anybody said hello to the car. */
export function isMoneyFirst(scenario: Scenario, state: BuyerState, heard: Heard): boolean {
  const isDue = scenario.sessionType === "negotiation" || scenario.sessionType === "closing";
  if (isDue || state.exchanges > 0 || state.deal.asked !== null) return false;
  return heard.questions.some((question) => question.subjects.some((one) => MONEY.has(one)));
}
