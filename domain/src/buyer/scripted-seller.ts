import type { Topic } from "../talk/dialogue-act.ts";
import { readActs } from "../talk/read-acts.ts";
import { splitSentences } from "../talk/split-sentences.ts";
import type { Turn } from "../talk/transcript.ts";
import { dollars } from "./bargain.ts";
import { throwDice } from "./dice.ts";
import type { Scenario } from "./scenario.ts";
import { ABOUT, BADLY, WELL } from "./seller-lines.ts";

export type ScriptedSeller = {
  readonly scenario: Scenario;
  readonly turns: readonly Turn[];
  /** 0-1: how often this seller does the right thing. */
  readonly skill: number;
  readonly seed: number;
  /** What the seller calls themselves. */
  readonly name: string;
};

const LONGEST = 11;

/**
 * What a scripted seller says next, or null when they finish: for demos and simulations, where talks must
 * come from the real buyer and be scored by the real coach. Deterministic for its input.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * nextSellerLine({ scenario: SCENARIOS[0], turns: [{ speaker: "buyer", text: "Hi." }], skill: 1, seed: 3, name: "Sam" }) !== null // => true
 * ```
 */
export function nextSellerLine(input: ScriptedSeller): string | null {
  const own = input.turns.filter((turn) => turn.speaker === "seller").map((turn) => turn.text);
  const last = input.turns.at(-1)?.text ?? "";
  if (own.length >= LONGEST || isOver(own)) return null;
  const dice = new Dice(input.seed + own.length * 7919);
  const isGood = dice.next() < input.skill;
  const choose = chooser(own, dice, input);
  if (own.length === 0) return choose(isGood ? WELL.greet : BADLY.greet);
  if (input.scenario.purse && input.scenario.yes === "buy") {
    const price = priceLine(input, own, last, isGood, dice);
    if (price !== null) return price;
  }
  return isGood ? goodLine(input, own, last, choose) : badLine(own, choose, dice);
}

type Choose = (lines: readonly string[]) => string | null;

function goodLine(
  input: ScriptedSeller,
  own: readonly string[],
  last: string,
  choose: Choose,
): string | null {
  const { scenario } = input;
  const isIsolated = WELL.isolate.some((line) => own.at(-1)?.includes(line));
  const spoken = isIsolated ? `${input.turns.at(-3)?.text} ${last}` : last;
  const worry = scenario.objections.find(
    (objection) =>
      spoken.includes(objection.raise) || objection.press.some((line) => spoken.includes(line)),
  );
  if (worry) {
    const isFirst = last.includes(worry.raise);
    const answer = aboutLine(input, worry.topic, own);
    if (isFirst || answer === null) return join(choose(WELL.hear), choose(WELL.isolate));
    return join(choose(WELL.hear), answer);
  }
  if (last.trimEnd().endsWith("?")) {
    const answer = topicsOf(last)
      .map((topic) => aboutLine(input, topic, own))
      .find(Boolean);
    return answer ?? choose(WELL.admit);
  }
  if (own.length >= 7) return choose(scenario.yes === "buy" ? WELL.close : WELL.step);
  if (own.length >= 4) {
    const fit = scenario.needs.map((need) => aboutLine(input, need, own)).find(Boolean);
    if (fit) return join(own.length === 6 ? choose(WELL.limit) : null, fit);
  }
  const asked = choose(own.length % 3 === 2 ? WELL.followUp : WELL.ask) ?? choose(WELL.step);
  return join(takeUp(input.turns, own, last), asked);
}

/** The buyer's own words given back: the last thing they said, or near the end what mattered all along. */
function takeUp(turns: readonly Turn[], own: readonly string[], last: string): string | null {
  const said = turns.flatMap((turn) => (turn.speaker === "buyer" ? statementsOf(turn.text) : []));
  const fresh = said.filter((words) => !own.some((line) => line.includes(words)));
  if (own.length === 5 && fresh.length > 1) {
    return `Let me make sure I have it: "${fresh[0]}" and "${fresh.at(-1)}" Did I get that right?`;
  }
  const words = statementsOf(last).at(-1);
  return words === undefined || own.some((line) => line.includes(words))
    ? null
    : `"${words}" That helps.`;
}

/** Whole sentences that say something of the buyer's, without a speaker's name in front. */
function statementsOf(text: string): string[] {
  return splitSentences(text)
    .map((span) => text.slice(span.start, span.end).replace(/^\p{Lu}\p{L}+: /u, ""))
    .filter((words) => /[.!]$/.test(words) && words.split(" ").length >= 5);
}

function badLine(own: readonly string[], choose: Choose, dice: Dice): string | null {
  if (own.length >= 6) return choose(BADLY.close) ?? choose(BADLY.bye);
  const throwAt = dice.next();
  if (throwAt < 0.35) return choose(BADLY.pitch) ?? choose(BADLY.ask);
  if (throwAt < 0.6) return choose(BADLY.dodge) ?? choose(BADLY.brushOff);
  return throwAt < 0.8 ? choose(BADLY.ask) : (choose(BADLY.push) ?? choose(BADLY.brushOff));
}

/** A price that holds and moves in shrinking steps, or one that falls at the first word. */
function priceLine(
  { scenario }: ScriptedSeller,
  own: readonly string[],
  last: string,
  isGood: boolean,
  dice: Dice,
): string | null {
  const { purse } = scenario;
  const isAboutPrice = /\$\d|\bprice|\bnumber|\bbest\b|asking|\boff(er)?\b|high|spend|room/i.test(
    last,
  );
  const named = own.filter((line) => /\$\d/.test(line)).length;
  if (!purse || own.length < 2 || (named > 0 && !isAboutPrice)) return null;
  const steps = isGood ? [1, 0.985, 0.97, 0.962, 0.957] : [0.96, 0.92, 0.89, 0.87, 0.86];
  const price = dollars(Math.round((purse.list * (steps[named] ?? 0.955)) / 50) * 50);
  if (!isGood) return `Okay, okay, ${price}. That's as low as I go, for real this time.`;
  if (named === 0) {
    return `It's ${price}, and I can show you how we got there: the three closest ones in the market, and what was done to this one. How does that sit with you?`;
  }
  return dice.next() < 0.5
    ? `I hear you. I can move a little, to ${price}, if we can wrap it up today. What's the number based on?`
    : `That's a fair ask. ${price} with the mats in it, and every fee is on the sheet already. Does that work for you?`;
}

function aboutLine(input: ScriptedSeller, topic: Topic, own: readonly string[]): string | null {
  const line = ABOUT[topic];
  if (line === undefined) return null;
  const filled = fill(line, input);
  return own.some((said) => said.includes(filled)) ? null : filled;
}

function fill(line: string, { scenario, name }: ScriptedSeller): string {
  const { facts } = scenario;
  const count = (value: number | undefined, one: string) =>
    value === undefined
      ? `an unknown number of ${one}s`
      : value === 0
        ? `no ${one}s`
        : `${value} ${one}${value === 1 ? "" : "s"}`;
  const values: Record<string, string> = {
    seller: name,
    list: dollars(facts.price ?? 0),
    mpg: `${facts.mpgHighway ?? 30} miles to the gallon`,
    range: `${facts.rangeMiles ?? 250} miles of range`,
    towing: facts.towingPounds === undefined ? "" : `it tows ${facts.towingPounds} pounds, `,
    warranty: facts.warranty ?? "what's left of the factory coverage, with the date it ends",
    owners: count(facts.owners, "owner"),
    accidents: count(facts.accidents, "accident"),
  };
  return line.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
}

function topicsOf(text: string): Topic[] {
  return [...new Set(readActs(text).flatMap((act) => act.topics))];
}

function chooser(own: readonly string[], dice: Dice, input: ScriptedSeller): Choose {
  return (lines) => {
    const fresh = lines
      .map((line) => fill(line, input))
      .filter((line) => !own.some((said) => said.includes(line)));
    return fresh[Math.floor(dice.next() * fresh.length)] ?? null;
  };
}

function join(first: string | null, second: string | null): string | null {
  return [first, second].filter((part) => part !== null).join(" ") || null;
}

function isOver(own: readonly string[]): boolean {
  return [...WELL.bye, ...BADLY.bye].some((line) => own.at(-1) === line);
}

class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    const { value, dice } = throwDice(this.#state);
    this.#state = dice;
    return value;
  }
}
