import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { BuyerState } from "./buyer-state.ts";
import { asListed, type ClaimCheck } from "./check-claims.ts";
import type { Why } from "./feel-turn.ts";
import { thousands } from "./purse.ts";
import type { Speech } from "./speech.ts";

export type Story = {
  readonly state: BuyerState;
  readonly whys: readonly Why[];
  /** True when it was worth stopping the talk for. */
  readonly isSaid: boolean;
};

/** Numbers of the car that the seller said, held against the listing and against what they said before. */
export function noticeStory(
  turn: {
    readonly claims: readonly ClaimCheck[];
    readonly vehicle: VehicleFacts;
    readonly speech: Speech;
  },
  state: BuyerState,
): Story {
  const { claims, vehicle, speech } = turn;
  const heard = { ...state.heard };
  for (const { field, claimed } of claims) if (typeof claimed === "number") heard[field] = claimed;
  const next = { ...state, heard };
  const changed = claims.find(
    ({ field, claimed }) => typeof claimed === "number" && differs(state.heard[field], claimed),
  );
  if (changed && typeof changed.claimed === "number") {
    const before = thousands(state.heard[changed.field] ?? 0);
    if (speech.stock("changedStory", { before, now: thousands(changed.claimed) })) {
      return { state: next, whys: ["changed_story"], isSaid: true };
    }
  }
  const wrong = claims.find((claim) => claim.verdict === "false" && claim.isKnown);
  const known = wrong && asListed(wrong.field, vehicle);
  if (known && speech.stock("caughtOut", { known })) return { state: next, whys: [], isSaid: true };
  return { state: next, whys: [], isSaid: false };
}

function differs(before: number | undefined, now: number): boolean {
  return before !== undefined && Math.abs(before - now) > Math.max(before, now) * 0.05;
}
