import { addOns } from "./add-ons.ts";
import { baitAndSwitch } from "./bait-and-switch.ts";
import { coercion } from "./coercion.ts";
import { coolingOff } from "./cooling-off.ts";
import { ecoa } from "./ecoa.ts";
import { fcra } from "./fcra.ts";
import { accidentHistory, odometer } from "./odometer-and-history.ts";
import { paymentPacking } from "./payment-packing.ts";
import { priceMisstatement } from "./price-misstatement.ts";
import { recordingConsent } from "./recording-consent.ts";
import type { ConversationRule } from "./rule.ts";
import { spotDelivery } from "./spot-delivery.ts";
import { tcpa } from "./tcpa.ts";
import { tila } from "./tila.ts";
import { usedCarRule } from "./used-car-rule.ts";

/** The US rules for what is said on the floor. Not legal advice; each file says where its rule comes from. */
export const CONVERSATION_RULES: readonly ConversationRule[] = [
  ecoa,
  paymentPacking,
  baitAndSwitch,
  addOns,
  priceMisstatement,
  tila,
  fcra,
  usedCarRule,
  coolingOff,
  spotDelivery,
  tcpa,
  odometer,
  accidentHistory,
  recordingConsent,
  coercion,
];
