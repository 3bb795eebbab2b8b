/** One law as it is looked for in a salesperson's sentence. */
export type ConversationRule = {
  readonly id: string;
  readonly severity: "fail" | "warn";
  /** Law or policy with its citation; `version` is the day that the text here was last checked against it. */
  readonly law: string;
  readonly version: string;
  /** What to say instead, as a salesperson would. */
  readonly say: string;
  /** Any of these in a sentence is the breach… */
  readonly breach: readonly RegExp[];
  /** …or any of `said` once the talk is about `about`: the buyer's question, or this turn up to here… */
  readonly inContext?: { readonly about: RegExp; readonly said: readonly RegExp[] };
  /** …unless one of these is in the same sentence: a negation, permission asked, the optional named as such. */
  readonly unless: readonly RegExp[];
  /** …or the buyer brought it up in the turn before (a spouse, a job), where that makes it harmless. */
  readonly unlessBuyerSaid?: RegExp;
};
