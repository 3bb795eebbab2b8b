import type { Answer, Scenario } from "../scenario.ts";

/** Somebody with a life of their own, met in more than one situation. */
export type Person = Pick<
  Scenario,
  "persona" | "manner" | "talkativeness" | "partner" | "asides" | "decisionMakers"
> & {
  readonly name: string;
  readonly age: number;
  readonly occupation: string;
  readonly face: string;
  /** What stays the same wherever they go. */
  readonly life: readonly Answer[];
};

/** What brings them in this time. */
export type Situation = Omit<
  Scenario,
  | "persona"
  | "manner"
  | "talkativeness"
  | "partner"
  | "asides"
  | "decisionMakers"
  | "buyer"
  | "version"
> & {
  readonly mood: string;
  readonly asides?: readonly string[];
};

/**
 * A person in a situation; what the situation says on a subject goes before what their life says.
 *
 * @example
 * ```ts
 * const life = [{ about: "home", lines: ["In Macon."] }];
 * const person = { name: "Ann", life, asides: [] };
 * meet(person, { id: "x", mood: "Calm", answers: [] }).answers[0]?.lines[0] // => "In Macon."
 * ```
 */
export function meet(person: Person, situation: Situation): Scenario {
  const { name, age, occupation, face, life, ...who } = person;
  const { mood, answers, asides = [], ...rest } = situation;
  const told = new Set(answers.map((answer) => answer.about));
  return {
    ...who,
    ...rest,
    version: 2,
    buyer: { name, age, occupation, mood, face },
    answers: [...answers, ...life.filter((answer) => !told.has(answer.about))],
    asides: [...asides, ...who.asides],
  };
}
