import type { Turn } from "../../talk/transcript.ts";
import type { VehicleFacts } from "../../vehicle/vehicle-facts.ts";
import { openTalk } from "../open-talk.ts";
import { type BuyerReply, replyToSeller } from "../reply-to-seller.ts";
import type { BuyerOutcome, Scenario } from "../scenario.ts";

export type HeldTalk = {
  readonly turns: readonly Turn[];
  readonly replies: readonly BuyerReply[];
  readonly ended: BuyerOutcome | null;
};

/** Lets a seller talk with a buyer until one of them ends it; the state goes through JSON each time. */
export function holdTalk(input: {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly seller: (turns: readonly Turn[]) => string | null;
  readonly vehicle?: VehicleFacts;
  readonly exchanges?: number;
}): HeldTalk {
  const { scenario, seed, seller, exchanges = 20 } = input;
  const vehicle = input.vehicle ? { vehicle: input.vehicle } : {};
  const opened = openTalk({ scenario, seed, ...vehicle });
  const turns: Turn[] = [{ speaker: "buyer", text: opened.text }];
  const replies: BuyerReply[] = [];
  let state = opened.state;
  while (replies.length < exchanges) {
    const text = seller(turns);
    if (text === null) break;
    const reply = replyToSeller({
      scenario,
      state: JSON.parse(JSON.stringify(state)),
      text,
      ...vehicle,
    });
    state = reply.state;
    turns.push({ speaker: "seller", text }, { speaker: "buyer", text: reply.text });
    replies.push(reply);
    if (reply.ended) break;
  }
  return { turns, replies, ended: state.outcome };
}

/** A seller who says these lines, one after the other. */
export function saying(...lines: readonly string[]): (turns: readonly Turn[]) => string | null {
  return (turns) => lines[turns.filter((turn) => turn.speaker === "seller").length] ?? null;
}

/** Sentences without the names in front of them, in one spelling. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/(^|[.!?…] )\p{Lu}[\p{L}'’-]+: /gu, "$1")
    .split(/(?<=[.!?…])\s+/)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
    )
    .filter((sentence) => sentence !== "");
}
