import type { BuyerState } from "./buyer-state.ts";
import { throwDice } from "./dice.ts";
import { type Bank, LEAD_INS, LED, PHRASES } from "./phrases.ts";
import type { Scenario } from "./scenario.ts";

/** A reply as it is put together: sentences said, dice thrown, at most one question asked. */
export class Reply {
  readonly #scenario: Scenario;
  readonly #said: Set<string>;
  readonly #parts: string[] = [];
  #dice: number;

  constructor(scenario: Scenario, state: Pick<BuyerState, "dice" | "said">) {
    this.#scenario = scenario;
    this.#said = new Set(state.said);
    this.#dice = state.dice;
  }

  get hasQuestion(): boolean {
    return this.#parts.some((part) => part.includes("?"));
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  throw(): number {
    const { value, dice } = throwDice(this.#dice);
    this.#dice = dice;
    return value;
  }

  /** Says one of a bank's lines that was not said before; nothing when all were. */
  stock(bank: Bank, values: Readonly<Record<string, string>> = {}): boolean {
    const fresh = PHRASES[bank]
      .map((line) => fill(line, values))
      .filter((line) => this.#mayStillSay(line));
    const line = fresh[Math.floor(this.throw() * fresh.length)];
    if (line === undefined) return false;
    this.#add(this.#spoken(LED.has(bank) ? this.#withLeadIn(line) : line), line);
    return true;
  }

  /** Says a line of the scenario's own, once in a talk. */
  own(line: string): boolean {
    if (!this.#mayStillSay(line)) return false;
    this.#add(this.#spoken(line), line);
    return true;
  }

  finish(): Pick<BuyerState, "dice" | "said" | "last"> {
    return { dice: this.#dice, said: [...this.#said], last: this.#parts.join(" ") };
  }

  #mayStillSay(line: string): boolean {
    return !this.#said.has(keyOf(line)) && !(this.hasQuestion && line.includes("?"));
  }

  #add(spoken: string, line: string): void {
    this.#parts.push(spoken);
    this.#said.add(keyOf(line));
  }

  #withLeadIn(line: string): string {
    const leads = LEAD_INS[this.#scenario.manner];
    const lead = this.isEmpty ? (leads[Math.floor(this.throw() * leads.length)] ?? "") : "";
    if (lead === "" || /^["{$]/.test(line)) return line;
    return `${lead} ${keepsCapital(line) ? line : line.charAt(0).toLowerCase() + line.slice(1)}`;
  }

  /** Of two people, one speaks; a line that names its speaker is left as it is. */
  #spoken(line: string): string {
    const { partner, buyer } = this.#scenario;
    if (partner === undefined || /^\p{Lu}\p{L}+: /u.test(line)) return line;
    if (!this.isEmpty) return line;
    return `${this.throw() < 0.65 ? firstName(buyer.name) : partner}: ${line}`;
  }
}

/** "I" and names keep their capital behind a lead-in. */
function keepsCapital(line: string): boolean {
  return /^(?:I\b|I['’]|[A-Z][a-z]+(?:,|\.)? nice|\p{Lu}\p{L}*: )/u.test(line);
}

export function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}

function fill(line: string, values: Readonly<Record<string, string>>): string {
  return line.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");
}

function keyOf(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
