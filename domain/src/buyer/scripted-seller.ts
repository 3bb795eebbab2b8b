import type { Turn } from "../talk/transcript.ts";
import { monthlyPayment } from "../vehicle/loan.ts";
import { markOf, throwDice } from "./dice.ts";
import { dollars } from "./purse.ts";
import type { Objection, Scenario, Wondering } from "./scenario.ts";
import type { Act } from "./seller/act.ts";
import { answerFromRecord } from "./seller/answer-from-record.ts";
import { moveOnPrice } from "./seller/bargaining.ts";
import { CRAFT } from "./seller/crafts.ts";
import { LINES } from "./seller/lines.ts";
import { PLANS } from "./seller/plans.ts";
import { type SellerStyle, styleOf } from "./seller/style.ts";

export { SELLER_STYLES, type SellerStyle } from "./seller/style.ts";

type Talk = {
  readonly scenario: Scenario;
  readonly turns: readonly Turn[];
  readonly seed: number;
  /** What the seller calls themselves; "Sam" when it does not matter. */
  readonly name?: string;
};

/** A seller of a style, or one as skilled as 0 (only pushes) to 1 (knows their trade). */
export type ScriptedSeller = Talk & ({ readonly style: SellerStyle } | { readonly skill: number });
type StyledSeller = Talk & { readonly style: SellerStyle };

const LONGEST = 13;

/**
 * What a scripted seller says next, or null when they finish: for demos and simulations, where talks must
 * come from the real buyer and be scored by the real coach. They read what the buyer said, each in their own
 * way, from somebody who only pushes to somebody who knows their trade. Deterministic for its input.
 *
 * @example
 * ```ts
 * import { SCENARIOS } from "@walkaround/domain/buyer/scenario-library";
 * nextSellerLine({ scenario: SCENARIOS[0], turns: [{ speaker: "buyer", text: "Hi." }], style: "strong", seed: 3 }) !== null // => true
 * ```
 */
export function nextSellerLine(input: ScriptedSeller): string | null {
  const style = "style" in input ? input.style : styleOf(input.skill, input.seed);
  return new Seller({ ...input, style }).speak();
}

/** One turn of a scripted seller: everything is read from the talk so far. */
class Seller {
  readonly #input: StyledSeller;
  readonly #own: readonly string[];
  readonly #last: string;
  #dice: number;

  constructor(input: StyledSeller) {
    this.#input = input;
    this.#own = input.turns.filter((turn) => turn.speaker === "seller").map((turn) => turn.text);
    this.#last = input.turns.at(-1)?.text ?? "";
    const day = (input.seed >>> 0) ^ markOf(input.scenario.id + input.style);
    this.#dice = Math.imul(day + this.#own.length * 7919 + 1, 0x9e3779b1) >>> 0;
  }

  speak(): string | null {
    const { scenario, style } = this.#input;
    const isStuck = this.#own.length >= 3 && new Set(this.#own.slice(-2)).size === 1;
    if (this.#own.length >= LONGEST || this.#isOver() || isStuck) return null;
    const isMidway = ["objection", "closing", "negotiation"].includes(scenario.sessionType);
    if (this.#own.length === 0 && !isMidway) return this.#say("greet");
    const isSkilled = style === "strong" || style === "plain_honest";
    if (/\ba month|every month/.test(this.#last)) {
      const payment = this.#payment();
      if (payment !== null) return payment;
    }
    if (scenario.sessionType === "negotiation") {
      const money = this.#bargain(isSkilled);
      if (money !== null) return money;
    }
    const worry = this.#worry();
    if (worry) return this.#handleWorry(worry, isSkilled);
    const asked = this.#asked();
    if (asked) return this.#answer(asked, isSkilled);
    return this.#goOn(isSkilled);
  }

  #throw(): number {
    const { value, dice } = throwDice(this.#dice);
    this.#dice = dice;
    return value;
  }

  /** A wording of an act that was not used yet, or null. */
  #say(act: Act, values: Readonly<Record<string, string>> = {}): string | null {
    const { style, name = "Sam", scenario } = this.#input;
    const lines = LINES[style][act] ?? [];
    const all = { seller: name, car: scenario.facts.model ?? "car", ...values };
    const filled = lines.map((line) =>
      line.replaceAll(/\{(\w+)\}/g, (_, key: string) => all[key as keyof typeof all] ?? ""),
    );
    const fresh = style === "textbook" ? filled : filled.filter((line) => !this.#hasSaid(line));
    return fresh[Math.floor(this.#throw() * fresh.length)] ?? null;
  }

  #hasSaid(line: string): boolean {
    return this.#own.some((said) => said.includes(line));
  }

  #fresh(line: string | undefined): string | null {
    return line === undefined || this.#hasSaid(line) ? null : line;
  }

  #isOver(): boolean {
    const last = this.#own.at(-1);
    return last !== undefined && (LINES[this.#input.style].bye ?? []).includes(last);
  }

  /** The worry that the buyer's last words are about, and how far it is. */
  #worry(): { readonly objection: Objection; readonly isNew: boolean } | null {
    for (const objection of this.#input.scenario.objections) {
      const isNew = objection.raise.some((line) => this.#heard(line));
      const isFurther = [objection.beneath, ...objection.press].some((line) => this.#heard(line));
      if (isNew || isFurther) return { objection, isNew };
    }
    const { sessionType, objections, opening } = this.#input.scenario;
    const first = objections.find((objection) => objection.when === "start");
    const isOpening = this.#own.length === 0 && sessionType !== "negotiation";
    if (first && isOpening && opening.length > 0) return { objection: first, isNew: true };
    return null;
  }

  /** Whether a line of the scenario was in the buyer's last words. */
  #heard(line: string): boolean {
    const core = line
      .replace(/^\p{Lu}[\p{L}]+: /u, "")
      .replaceAll("{car}", this.#input.scenario.facts.model ?? "car");
    return this.#last.includes(core);
  }

  #handleWorry(
    { objection, isNew }: { readonly objection: Objection; readonly isNew: boolean },
    isSkilled: boolean,
  ): string | null {
    const { style, scenario } = this.#input;
    const answer = this.#fresh(CRAFT[scenario.id]?.objections[objection.id]);
    if (isSkilled) {
      if (isNew) return join(this.#say("hear"), this.#say("isolate")) ?? answer;
      if (answer === null) return this.#goOn(true);
      return this.#throw() < 0.5 ? answer : join(this.#say("hear"), answer);
    }
    if (style === "textbook") return join(this.#say("hear"), this.#say("isolate"));
    if (style === "quiet") return isNew ? this.#say("hear") : (answer ?? this.#say("step"));
    if (style === "price_dropper") return this.#say("dodge") ?? this.#say("close");
    if (style === "pushy_closer") return this.#say("brush_off") ?? this.#say("push");
    return join(this.#say("hear"), this.#say("dodge") ?? this.#say("admit"));
  }

  /** A question of the buyer's that waits for an answer. */
  #asked(): Wondering | "other" | null {
    const found = this.#input.scenario.wonderings.find((one) => this.#heard(one.ask));
    if (found) return found;
    return this.#last.includes("?") ? "other" : null;
  }

  #answer(asked: Wondering | "other", isSkilled: boolean): string | null {
    const { style, scenario } = this.#input;
    const isAnswering = isSkilled || style === "quiet" || this.#throw() < 0.3;
    if (asked === "other") return this.#goOn(isSkilled);
    const answer = isAnswering ? answerFromRecord(asked, scenario.facts) : null;
    const fit = isSkilled ? this.#fit() : null;
    if (answer !== null && !this.#hasSaid(answer)) return answer;
    if (isSkilled) return this.#say("admit") ?? fit;
    if (style === "new_hire" || style === "textbook")
      return this.#say("admit") ?? this.#say("dodge");
    return this.#say("dodge") ?? this.#say("push") ?? this.#say("pitch") ?? this.#goOn(false);
  }

  /** Needs that the buyer has told, by the lines they came out with. */
  #toldNeeds(): readonly string[] {
    const { scenario, turns } = this.#input;
    const said = turns
      .filter((turn) => turn.speaker === "buyer")
      .map((turn) => turn.text)
      .join(" ");
    return scenario.needs
      .filter((need) =>
        scenario.answers.some(
          (answer) =>
            need.about.includes(answer.about) &&
            answer.lines.some((line) => said.includes(line.replace(/^\p{Lu}[\p{L}]+: /u, ""))),
        ),
      )
      .map((need) => need.id);
  }

  /** The sentence that meets a need, one that was told first. */
  #fit(): string | null {
    const { scenario } = this.#input;
    const craft = CRAFT[scenario.id]?.needs ?? {};
    const told = this.#toldNeeds();
    const order = [...told, ...Object.keys(craft)];
    for (const id of order) {
      const line = this.#fresh(craft[id]?.[1]);
      if (line !== null) return line;
    }
    return null;
  }

  #sayBack(): string | null {
    const craft = CRAFT[this.#input.scenario.id]?.needs ?? {};
    const [first, second] = this.#toldNeeds().map((id) => craft[id]?.[0]);
    if (first === undefined || second === undefined) return null;
    const line = this.#say("say_back", { first, second });
    return this.#own.some((said) => said.includes(first) && said.includes(second)) ? null : line;
  }

  /** The next act of the plan for this kind of session. */
  #goOn(isSkilled: boolean): string | null {
    const { scenario, style } = this.#input;
    const plan = PLANS[style][scenario.sessionType];
    for (const act of plan.slice(Math.max(0, this.#own.length - 1))) {
      const line = this.#perform(act, isSkilled);
      if (line !== null) return line;
    }
    return this.#say(scenario.yes === "buy" ? "close" : "step") ?? this.#say("bye");
  }

  #perform(act: Act | "fit", isSkilled: boolean): string | null {
    if (act === "fit") {
      const fit = this.#fit();
      return fit === null
        ? null
        : isSkilled && this.#throw() < 0.5
          ? join(fit, this.#say("check"))
          : fit;
    }
    if (act === "say_back") return this.#sayBack();
    if (act === "price")
      return this.#say("price", { price: dollars(this.#input.scenario.purse.list) });
    return this.#say(act);
  }

  #payment(): string | null {
    return this.#say("payment", loanOf(this.#input));
  }

  #bargain(isSkilled: boolean): string | null {
    const { scenario, turns, style, seed } = this.#input;
    const isWarmUp = isSkilled && this.#own.length === 0;
    if (isWarmUp) return null;
    const luck = throwDice(
      Math.imul(((seed >>> 0) ^ markOf(scenario.id)) + 17, 0x85ebca6b) >>> 0,
    ).value;
    const move = moveOnPrice(style, scenario.purse.list, turns, luck);
    if (!move) return null;
    if (move.kind === "accept") return this.#say("accept", { offer: dollars(move.offer) });
    const isPushing = style === "pushy_closer" && move.kind === "hold" && this.#throw() < 0.5;
    if (isPushing) return this.#say("push");
    const act: Act = move.kind === "open" ? "price" : move.kind;
    const line = this.#say(act, { price: dollars(move.price) });
    return (
      line ??
      (move.kind === "end_of_road"
        ? this.#say("bye")
        : (this.#say("hold", { price: dollars(move.price) }) ?? this.#say("bye")))
    );
  }
}

/** What a loan for the rest would be, worked out properly whoever says it. */
function loanOf({ scenario, style }: StyledSeller): Readonly<Record<string, string>> {
  const months = style === "pushy_closer" || style === "price_dropper" ? 84 : 60;
  const down = 4000;
  const principal = Math.max(1000, scenario.purse.list - down) * 100;
  const payment = Math.round(monthlyPayment({ principal, apr: 9, months }) / 100);
  return { payment: dollars(payment), months: `${months}`, rate: "9", down: dollars(down) };
}

function join(first: string | null, second: string | null): string | null {
  return [first, second].filter((part) => part !== null).join(" ") || null;
}
