import type { Scenario, ScenarioCard } from "./scenario.ts";
import { CLOSING_DOTTIE_DECIDES } from "./scenarios/closing-dottie-decides.ts";
import { CLOSING_LEASE_END } from "./scenarios/closing-lease-end.ts";
import { CLOSING_ONE_PAGE } from "./scenarios/closing-one-page.ts";
import { CLOSING_SPOUSE } from "./scenarios/closing-spouse.ts";
import { CLOSING_TURNED_DOWN } from "./scenarios/closing-turned-down.ts";
import { CLOSING_TWO_QUOTES } from "./scenarios/closing-two-quotes.ts";
import { DISCOVERY_ADAPTATIONS } from "./scenarios/discovery-adaptations.ts";
import { DISCOVERY_BAKERY_VAN } from "./scenarios/discovery-bakery-van.ts";
import { DISCOVERY_BURNED_BEFORE } from "./scenarios/discovery-burned-before.ts";
import { DISCOVERY_GROWING_FAMILY } from "./scenarios/discovery-growing-family.ts";
import { DISCOVERY_SERVICE_LANE } from "./scenarios/discovery-service-lane.ts";
import { DISCOVERY_TRADESMAN } from "./scenarios/discovery-tradesman.ts";
import { NEGOTIATION_AUNT_ROSA } from "./scenarios/negotiation-aunt-rosa.ts";
import { NEGOTIATION_CASH_HAGGLER } from "./scenarios/negotiation-cash-haggler.ts";
import { NEGOTIATION_FAIR_NUMBER } from "./scenarios/negotiation-fair-number.ts";
import { NEGOTIATION_FLEET_BUYER } from "./scenarios/negotiation-fleet-buyer.ts";
import { NEGOTIATION_KNOWS_INVOICE } from "./scenarios/negotiation-knows-invoice.ts";
import { NEGOTIATION_PAYMENT_ONLY } from "./scenarios/negotiation-payment-only.ts";
import { NEGOTIATION_SCREENSHOT } from "./scenarios/negotiation-screenshot.ts";
import { NEGOTIATION_UPSIDE_DOWN } from "./scenarios/negotiation-upside-down.ts";
import { OBJECTION_ACCIDENT_REPORT } from "./scenarios/objection-accident-report.ts";
import { OBJECTION_LITTLE_FEES } from "./scenarios/objection-little-fees.ts";
import { OBJECTION_NOT_TODAY } from "./scenarios/objection-not-today.ts";
import { OBJECTION_ONLINE_PRICE } from "./scenarios/objection-online-price.ts";
import { OBJECTION_THINK_ABOUT_IT } from "./scenarios/objection-think-about-it.ts";
import { OBJECTION_TRADE_TOO_LOW } from "./scenarios/objection-trade-too-low.ts";
import { PITCH_ADAPTED_VAN } from "./scenarios/pitch-adapted-van.ts";
import { PITCH_COUPLE } from "./scenarios/pitch-couple.ts";
import { PITCH_LEASE_LOYALIST } from "./scenarios/pitch-lease-loyalist.ts";
import { PITCH_RETIREE } from "./scenarios/pitch-retiree.ts";
import { PITCH_SHOW_DONT_SELL } from "./scenarios/pitch-show-dont-sell.ts";
import { PITCH_TIME_POOR } from "./scenarios/pitch-time-poor.ts";
import { PRODUCT_EV_SCEPTIC } from "./scenarios/product-ev-sceptic.ts";
import { PRODUCT_FIRST_CAR } from "./scenarios/product-first-car.ts";
import { PRODUCT_FLEET_UPTIME } from "./scenarios/product-fleet-uptime.ts";
import { PRODUCT_RESEARCHER } from "./scenarios/product-researcher.ts";
import { PRODUCT_TOWING_NUMBERS } from "./scenarios/product-towing-numbers.ts";
import { PRODUCT_WHAT_DOES_THIS_DO } from "./scenarios/product-what-does-this-do.ts";

/** The built-in scenarios: at least two for each session type at each difficulty. */
export const SCENARIOS: readonly Scenario[] = [
  DISCOVERY_GROWING_FAMILY,
  DISCOVERY_SERVICE_LANE,
  DISCOVERY_TRADESMAN,
  DISCOVERY_BAKERY_VAN,
  DISCOVERY_BURNED_BEFORE,
  DISCOVERY_ADAPTATIONS,
  PRODUCT_FIRST_CAR,
  PRODUCT_WHAT_DOES_THIS_DO,
  PRODUCT_EV_SCEPTIC,
  PRODUCT_TOWING_NUMBERS,
  PRODUCT_RESEARCHER,
  PRODUCT_FLEET_UPTIME,
  PITCH_RETIREE,
  PITCH_LEASE_LOYALIST,
  PITCH_COUPLE,
  PITCH_ADAPTED_VAN,
  PITCH_TIME_POOR,
  PITCH_SHOW_DONT_SELL,
  OBJECTION_THINK_ABOUT_IT,
  OBJECTION_NOT_TODAY,
  OBJECTION_ONLINE_PRICE,
  OBJECTION_LITTLE_FEES,
  OBJECTION_TRADE_TOO_LOW,
  OBJECTION_ACCIDENT_REPORT,
  NEGOTIATION_FAIR_NUMBER,
  NEGOTIATION_AUNT_ROSA,
  NEGOTIATION_CASH_HAGGLER,
  NEGOTIATION_PAYMENT_ONLY,
  NEGOTIATION_SCREENSHOT,
  NEGOTIATION_FLEET_BUYER,
  NEGOTIATION_UPSIDE_DOWN,
  NEGOTIATION_KNOWS_INVOICE,
  CLOSING_LEASE_END,
  CLOSING_DOTTIE_DECIDES,
  CLOSING_SPOUSE,
  CLOSING_ONE_PAGE,
  CLOSING_TURNED_DOWN,
  CLOSING_TWO_QUOTES,
];

/**
 * The built-in scenario of an id, or null.
 *
 * @example
 * ```ts
 * findScenario("closing-spouse")?.buyer.name // => "Beth Carlisle"
 * findScenario("nobody") // => null
 * ```
 */
export function findScenario(id: string): Scenario | null {
  return SCENARIOS.find((scenario) => scenario.id === id) ?? null;
}

/**
 * What a salesperson may see of a scenario; needs, secrets and the purse are not in it.
 *
 * @example
 * ```ts
 * Object.keys(cardOf(SCENARIOS[0])).includes("secrets") // => false
 * ```
 */
export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, version, sessionType, difficulty, title, situation, goal, buyer, car, minutes } =
    scenario;
  return { id, version, sessionType, difficulty, title, situation, goal, buyer, car, minutes };
}
