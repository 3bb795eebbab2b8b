/**
 * A transcript as the coach sees it: utterances with their sentences, and exchanges (what the
 * buyer said, what the seller replied, how the buyer took it). Every check reads only this.
 */
import type { Difficulty, SessionType, Turn } from "../talk/transcript.ts";
import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import { type Reaction, readReaction } from "./read-reaction.ts";
import { findNames, readUtterance, type Utterance } from "./read-utterance.ts";

/** One round. `said` is empty when the seller opens; `next` is empty when the talk ends there. */
export type Exchange = {
  readonly index: number;
  readonly said: readonly Utterance[];
  readonly reply: readonly Utterance[];
  readonly next: readonly Utterance[];
  /** How the buyer took the reply; null when the talk ends there. */
  readonly reaction: Reaction | null;
};

export type Talk = {
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  readonly vehicle: VehicleFacts | null;
  readonly utterances: readonly Utterance[];
  readonly seller: readonly Utterance[];
  readonly buyer: readonly Utterance[];
  readonly exchanges: readonly Exchange[];
};

/** More turns than this are not read: no talk on a floor has them, a broken import may. */
const TURN_LIMIT = 600;
/** Nor more characters in all: three hours of talk. */
const TEXT_LIMIT = 150_000;

/** Runs of turns by one speaker, in order. */
function blocksOf(utterances: readonly Utterance[]): Utterance[][] {
  const blocks: Utterance[][] = [];
  for (const utterance of utterances) {
    const last = blocks.at(-1);
    if (last?.[0]?.speaker === utterance.speaker) last.push(utterance);
    else blocks.push([utterance]);
  }
  return blocks;
}

/** How many utterances back a question is remembered. */
const MEMORY = 24;

function exchangesOf(utterances: readonly Utterance[]): Exchange[] {
  const spoken = utterances.filter((utterance) => utterance.words > 0);
  const blocks = blocksOf(spoken);
  const lengths = spoken
    .filter((utterance) => utterance.speaker === "buyer")
    .map((utterance) => utterance.words)
    .sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const exchanges: Exchange[] = [];
  const known = new Set<string>();
  let heard: Utterance[] = [];
  blocks.forEach((block, at) => {
    if (block[0]?.speaker === "seller") {
      const said = blocks[at - 1] ?? [];
      const next = blocks[at + 1] ?? [];
      const reaction =
        next.length === 0
          ? null
          : readReaction({
              said,
              reply: block,
              next,
              heard,
              known,
              usual,
              felt: feltBetween(said, next),
            });
      exchanges.push({ index: exchanges.length, said, reply: block, next, reaction });
    }
    heard = [...heard, ...block].slice(-MEMORY);
    for (const utterance of block) for (const key of utterance.content) known.add(key);
  });
  return exchanges;
}

/** How far a simulated buyer's heart moved over a reply, in points of trust and half points of interest. */
function feltBetween(said: readonly Utterance[], next: readonly Utterance[]): number | null {
  const before = said.at(-1)?.mood;
  const after = next.at(-1)?.mood;
  if (!before || !after) return null;
  return after.trust - before.trust + (after.interest - before.interest) / 2;
}

export type TalkInput = {
  readonly sessionType: SessionType;
  readonly difficulty: Difficulty;
  readonly turns: readonly Turn[];
  readonly vehicle?: VehicleFacts | undefined;
};

function readable(turns: readonly Turn[]): readonly Turn[] {
  let characters = 0;
  const end = turns.findIndex((turn, at) => {
    characters += turn.text.length;
    return at >= TURN_LIMIT || (at > 0 && characters > TEXT_LIMIT);
  });
  return end < 0 ? turns : turns.slice(0, end);
}

/** Reads a transcript once, for all checks, moments, steps and hints. */
export function readTalk(input: TalkInput): Talk {
  const turns = readable(input.turns);
  const names = findNames(turns);
  const utterances = turns.map((turn, index) => readUtterance(turn, index, names));
  return {
    sessionType: input.sessionType,
    difficulty: input.difficulty,
    vehicle: input.vehicle ?? null,
    utterances,
    seller: utterances.filter((utterance) => utterance.speaker === "seller"),
    buyer: utterances.filter((utterance) => utterance.speaker === "buyer"),
    exchanges: exchangesOf(utterances),
  };
}

/** The utterance as if it had not been said; its place, which quotes are found by, stays. */
function unsaid(utterance: Utterance): Utterance {
  const nothing = { plain: "", words: 0, sentences: [], content: new Set<string>() };
  return { ...utterance, ...nothing, concepts: new Set(), stock: { words: 0, phrases: 0 } };
}

/**
 * The talk from a turn on. How the buyer takes things still rests on all that went before; what was
 * said there, other than the words that the part answers, counts for nothing.
 */
export function partOf(talk: Talk, from: number): Talk {
  const exchanges = talk.exchanges
    .filter((exchange) => exchange.reply.some((utterance) => utterance.turn >= from))
    .map((exchange, index) => ({
      ...exchange,
      index,
      reply: exchange.reply.filter((utterance) => utterance.turn >= from),
    }));
  const start = exchanges[0]?.said[0]?.turn ?? from;
  const utterances = talk.utterances.map((utterance) =>
    utterance.turn < Math.min(start, from) ? unsaid(utterance) : utterance,
  );
  const heard = utterances.filter((utterance) => utterance.words > 0);
  return {
    ...talk,
    utterances,
    seller: heard.filter((utterance) => utterance.speaker === "seller"),
    buyer: heard.filter((utterance) => utterance.speaker === "buyer"),
    exchanges,
  };
}
