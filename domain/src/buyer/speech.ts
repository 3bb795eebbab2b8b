import type { VehicleFacts } from "../vehicle/vehicle-facts.ts";
import type { BuyerState } from "./buyer-state.ts";
import { markOf, throwDice } from "./dice.ts";
import { type Bank, wordingsFor } from "./phrases/banks.ts";
import type { Scenario } from "./scenario.ts";

/** One thing said in a reply: why it is said, and the words for it. */
export type Said = { readonly intent: string; readonly text: string };

const MOST_SENTENCES = 4;
const MOST_WORDS = 70;
/** How often somebody says it the way only they would. */
const OWN_WAY = 0.6;
const SPEAKER = /^(\p{Lu}[\p{L}'’-]+): /u;

/**
 * A reply as it is put together: throws the dice, picks wordings that were not used, keeps to one question
 * and four sentences. Of two people who speak as two it knows who has the word.
 */
export class Speech {
  readonly #scenario: Scenario;
  readonly #said: Set<number>;
  readonly #used: Set<number>;
  readonly #parts: Said[] = [];
  readonly #car: string;
  #word: string | null = null;
  #dice: number;

  constructor(
    scenario: Scenario,
    state: Pick<BuyerState, "dice" | "said" | "used">,
    car: VehicleFacts,
  ) {
    this.#scenario = scenario;
    this.#car = car.model ?? "car";
    this.#said = new Set(state.said);
    this.#used = new Set(state.used);
    this.#dice = state.dice;
  }

  get hasQuestion(): boolean {
    return this.#parts.some((part) => part.text.includes("?"));
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  get isFull(): boolean {
    const text = this.text;
    return countSentences(text) >= MOST_SENTENCES || text.split(" ").length > MOST_WORDS - 15;
  }

  get parts(): readonly Said[] {
    return this.#parts;
  }

  get text(): string {
    return this.#parts.map((part) => part.text).join(" ");
  }

  throw(): number {
    const { value, dice } = throwDice(this.#dice);
    this.#dice = dice;
    return value;
  }

  chance(share: number): boolean {
    return this.throw() < share;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.throw() * from.length)];
  }

  /** Says one of a bank's wordings; true when one was left that had not been said. */
  stock(bank: Bank, values: Readonly<Record<string, string>> = {}): boolean {
    const { own, any } = wordingsFor(bank, this.#scenario.manner);
    const isOwnWay = this.chance(OWN_WAY) && this.#takeWord() !== this.#scenario.partner;
    const ordered = isOwnWay ? [own, any] : [any, own];
    const unused = ordered.map((list) => list.filter((one) => !this.#used.has(markOf(one))));
    return [...unused, ...ordered].some((list) => this.#sayOneOf(bank, list, values));
  }

  /** Says a line of the scenario's own, once in a talk; `{car}` is the car it is about. */
  own(intent: string, line: string | undefined): boolean {
    const said = line?.replaceAll("{car}", this.#car);
    if (said === undefined || !this.#maySay(said)) return false;
    this.#add(intent, said);
    return true;
  }

  finish(): Pick<BuyerState, "dice" | "said" | "used" | "last"> {
    return { dice: this.#dice, said: [...this.#said], used: [...this.#used], last: this.text };
  }

  #sayOneOf(
    bank: Bank,
    wordings: readonly string[],
    values: Readonly<Record<string, string>>,
  ): boolean {
    const from = Math.floor(this.throw() * wordings.length);
    for (let step = 0; step < wordings.length; step += 1) {
      const wording = wordings[(from + step) % wordings.length] ?? "";
      const line = this.#expand(wording, values);
      if (!this.#maySay(line)) continue;
      this.#used.add(markOf(wording));
      this.#add(bank, line);
      return true;
    }
    return false;
  }

  /** `(a|b)` is one of them, `(a|)` perhaps; `{name}` is filled in. */
  #expand(wording: string, values: Readonly<Record<string, string>>): string {
    return wording
      .replaceAll(/\(([^()]*)\)/g, (_, options: string) => this.pick(options.split("|")) ?? "")
      .replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "")
      .replaceAll(/ {2,}/g, " ")
      .trim();
  }

  #maySay(line: string): boolean {
    const questions = line.split("?").length - 1;
    if (questions > 1 || (questions === 1 && this.hasQuestion)) return false;
    if (this.#parts.length > 0 && countSentences(`${this.text} ${line}`) > MOST_SENTENCES)
      return false;
    return sentencesOf(line).every((sentence) => !this.#said.has(markOf(bare(sentence))));
  }

  #add(intent: string, line: string): void {
    for (const sentence of sentencesOf(line)) this.#said.add(markOf(bare(sentence)));
    this.#parts.push({ intent, text: this.#voiced(line) });
  }

  /** Of two people, somebody has the word; who had it last needs no name in front. */
  #voiced(line: string): string {
    const { partner } = this.#scenario;
    if (partner === undefined) return line;
    const last = this.speaker;
    const named = SPEAKER.exec(line)?.[1];
    if (named !== undefined) {
      const isSame = named === last && (line.match(/\p{Lu}[\p{L}'’-]+: /gu)?.length ?? 0) === 1;
      return isSame ? line.slice(named.length + 2) : line;
    }
    return last === null ? `${this.#takeWord()}: ${line}` : line;
  }

  /** Whose turn it is to speak, of two. */
  #takeWord(): string {
    const { partner, buyer } = this.#scenario;
    this.#word ??= this.speaker ?? (partner && this.chance(0.35) ? partner : firstName(buyer.name));
    return this.#word;
  }

  /** Who said the last words of this reply, of two; null when nothing was said. */
  get speaker(): string | null {
    const names = [...this.text.matchAll(/(?:^|[.!?…] )(\p{Lu}[\p{L}'’-]+): /gu)];
    return names.at(-1)?.[1] ?? null;
  }
}

export function firstName(name: string): string {
  const words = name.split(" ");
  return (words[0]?.endsWith(".") ? words.at(-1) : words[0]) ?? name;
}

export function sentencesOf(line: string): string[] {
  const spoken = line.replaceAll(/(^|[.!?…] )\p{Lu}[\p{L}'’-]+: /gu, "$1");
  return spoken.split(/(?<=[.!?…])\s+/).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

function countSentences(text: string): number {
  return sentencesOf(text).length;
}

export function bare(sentence: string): string {
  return sentence
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
