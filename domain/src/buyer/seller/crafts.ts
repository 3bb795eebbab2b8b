import type { Craft } from "./craft.ts";
import { CLOSING_CRAFT } from "./craft-closing.ts";
import { DISCOVERY_CRAFT } from "./craft-discovery.ts";
import { NEGOTIATION_CRAFT } from "./craft-negotiation.ts";
import { OBJECTION_CRAFT } from "./craft-objection.ts";
import { PITCH_CRAFT } from "./craft-pitch.ts";
import { PRODUCT_CRAFT } from "./craft-product.ts";

/** By scenario id. */
export const CRAFT: Readonly<Record<string, Craft>> = {
  ...DISCOVERY_CRAFT,
  ...PITCH_CRAFT,
  ...PRODUCT_CRAFT,
  ...OBJECTION_CRAFT,
  ...CLOSING_CRAFT,
  ...NEGOTIATION_CRAFT,
};
