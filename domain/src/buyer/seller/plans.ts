import type { SessionType } from "../../talk/transcript.ts";
import type { Act } from "./act.ts";
import type { SellerStyle } from "./style.ts";

type Plan = readonly (Act | "fit")[];

const WELL: Readonly<Record<SessionType, Plan>> = {
  discovery: [
    "ask_current",
    "follow_up",
    "ask_use",
    "ask_wish",
    "ask_why",
    "say_back",
    "fit",
    "ask_who",
    "fit",
    "step",
    "step",
  ],
  pitch: [
    "ask_wish",
    "ask_use",
    "fit",
    "fit",
    "ask_why",
    "say_back",
    "fit",
    "ask_who",
    "step",
    "step",
  ],
  product_knowledge: [
    "ask_use",
    "ask_why",
    "fit",
    "fit",
    "say_back",
    "ask_wish",
    "fit",
    "step",
    "step",
  ],
  objection: ["ask_why", "ask_wish", "fit", "follow_up", "fit", "step", "step"],
  closing: ["ask_wish", "follow_up", "fit", "say_back", "fit", "close", "close"],
  negotiation: ["ask_basis", "fit", "fit", "close", "close"],
};

const QUIETLY: Readonly<Record<SessionType, Plan>> = {
  discovery: [
    "ask_visit",
    "ask_current",
    "ask_use",
    "follow_up",
    "ask_wish",
    "ask_when",
    "step",
    "step",
  ],
  pitch: ["ask_use", "pitch", "follow_up", "fit", "step", "step"],
  product_knowledge: ["ask_use", "follow_up", "fit", "step", "step"],
  objection: ["follow_up", "ask_why", "fit", "step", "step"],
  closing: ["follow_up", "ask_when", "close", "close"],
  negotiation: ["ask_use", "close", "close"],
};

const BY_THE_BOOK: Plan = [
  "ask_visit",
  "ask_current",
  "ask_use",
  "say_back",
  "pitch",
  "ask_who",
  "step",
  "close",
  "close",
];
const EAGERLY: Plan = [
  "pitch",
  "ask_wish",
  "pitch",
  "ask_current",
  "pitch",
  "step",
  "close",
  "close",
];
const CHEAPLY: Plan = ["pitch", "ask_wish", "step", "pitch", "close", "step", "close"];
const HARD: Plan = ["ask_wish", "pitch", "push", "close", "push", "close", "push", "close"];

function same(plan: Plan): Readonly<Record<SessionType, Plan>> {
  return {
    discovery: plan,
    pitch: plan,
    product_knowledge: plan,
    objection: plan,
    closing: plan,
    negotiation: plan,
  };
}

/** What each style does when nothing was asked and nothing is in the way, turn by turn after the greeting. */
export const PLANS: Readonly<Record<SellerStyle, Readonly<Record<SessionType, Plan>>>> = {
  strong: WELL,
  plain_honest: WELL,
  quiet: QUIETLY,
  textbook: same(BY_THE_BOOK),
  new_hire: same(EAGERLY),
  price_dropper: same(CHEAPLY),
  pushy_closer: same(HARD),
};
