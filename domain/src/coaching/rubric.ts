/**
 * A rubric is data: dimensions of yes-or-no checks with weights and words. It is frozen into a
 * session at its start, so that an edit later never changes a score that was given.
 */
import type { SessionType } from "../talk/transcript.ts";

export const COACH_LANGUAGES = ["en", "es", "fr"] as const;
export type CoachLanguage = (typeof COACH_LANGUAGES)[number];

/** One text in the languages of the product. */
export type Words = Readonly<Record<CoachLanguage, string>>;

export type RubricCheck = {
  /** One of CHECK_IDS (check-library.ts); stable across versions. */
  readonly id: string;
  /** Above 0; its share of the dimension. */
  readonly weight: number;
  readonly label: Words;
  /** What to do, when there is nothing from the talk to point at. */
  readonly advice: Words;
  /** Shown when the check was missed; `{line}` becomes who said what. */
  readonly missed: Words;
};

export type RubricDimension = {
  readonly id: string;
  readonly label: Words;
  /** Above 0; its share of the total. */
  readonly weight: number;
  readonly checks: readonly RubricCheck[];
};

export type Rubric = {
  readonly id: string;
  readonly version: number;
  readonly sessionType: SessionType;
  /** 0-100: the total from which a talk passes. */
  readonly passMark: number;
  readonly dimensions: readonly RubricDimension[];
};

/** A talk in which fewer checks than this could be judged gets no total. */
export const FEWEST_CHECKS = 6;
