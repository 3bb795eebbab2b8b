import { makeScenario } from "./make-scenario.ts";
import { openTalk } from "./open-talk.ts";
import { replyToSeller } from "./reply-to-seller.ts";
import type { BuyerMood, BuyerOutcome } from "./scenario.ts";
import type { DraftRefusal, ScenarioDraft } from "./scenario-draft.ts";

export type PlayedLine = {
  /** 0 for the buyer's first line, then counted up. */
  readonly number: number;
  /** Null for the buyer's first line. */
  readonly seller: string | null;
  readonly buyer: string;
  readonly mood: BuyerMood;
  /** Which of the draft's hidden facts came out with this line, counted from 0. */
  readonly secretsOut: readonly number[];
  readonly ended: BuyerOutcome | null;
};

export type PlayedDraft = {
  /** Empty while something stands against the draft. */
  readonly lines: readonly PlayedLine[];
  readonly refusals: readonly DraftRefusal[];
};

/**
 * What the buyer of a draft says to a seller's lines, one after the other, until they end the talk. Pure: the
 * same draft, lines and seed give the same talk; another seed is the same buyer on another day. Never throws.
 *
 * @example
 * ```ts
 * import { NEW_DRAFT } from "@walkaround/domain/buyer/new-draft";
 * playDraft(NEW_DRAFT, ["What are you driving now?"], 7).lines.length // => 2
 * playDraft({ ...NEW_DRAFT, opening: [] }, [], 7).refusals[0]?.field // => "opening"
 * ```
 */
export function playDraft(
  draft: ScenarioDraft,
  sellerLines: readonly string[],
  seed: number,
): PlayedDraft {
  const { scenario, refusals } = makeScenario(draft, { id: "preview", version: 1 });
  if (!scenario) return { lines: [], refusals };
  const opened = openTalk({ scenario, seed });
  const outIn = (text: string) =>
    draft.secrets.flatMap(({ line }, at) => (text.includes(line.trim()) ? [at] : []));
  const lines: PlayedLine[] = [
    {
      number: 0,
      seller: null,
      buyer: opened.text,
      mood: opened.mood,
      secretsOut: outIn(opened.text),
      ended: null,
    },
  ];
  let { state } = opened;
  for (const seller of sellerLines) {
    const reply = replyToSeller({ scenario, state, text: seller });
    state = reply.state;
    const { text: buyer, mood, ended } = reply;
    lines.push({ number: lines.length, seller, buyer, mood, secretsOut: outIn(buyer), ended });
    if (ended !== null) break;
  }
  return { lines, refusals: [] };
}
