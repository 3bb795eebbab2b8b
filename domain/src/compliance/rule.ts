/** One way of breaking a law in a sentence. Wordings are in the language of talk/phrase.ts. */
export type Breach = {
  readonly said: readonly string[];
  /** Needed besides, anywhere in the sentence. */
  readonly here?: readonly string[];
  /** Needed besides, in the buyer's last line or earlier in the turn: what "it" stands for. */
  readonly about?: readonly string[];
  /** Harmless with any of these around it, in the same sentence. */
  readonly unless?: readonly string[];
  /** Harmless with any of these anywhere in the turn. */
  readonly unlessTurn?: readonly string[];
  /** Harmless when the buyer has said any of these before: asked for it, agreed to it, brought it up. */
  readonly unlessBuyerSaid?: readonly string[];
  /** Harmless when anybody has said any of these before: an approval, a report. */
  readonly unlessHeard?: readonly string[];
  /** True when the question itself is the breach ("Are you married?"); else asking is fine. */
  readonly asks?: boolean;
  /** True when a "not" in front makes it no better ("don't put that on the application"). */
  readonly evenDenied?: boolean;
  /** True when it stays a breach though another's words are told ("I know you said stop, but"). */
  readonly evenQuoted?: boolean;
  readonly severity?: "fail" | "warn";
  readonly say?: string;
};

/** One law as it is looked for in a salesperson's sentences. */
export type ConversationRule = {
  readonly id: string;
  readonly severity: "fail" | "warn";
  /** Law or policy with its citation; `version` is the day that the text here was last checked against it. */
  readonly law: string;
  readonly version: string;
  /** What to say instead, as a salesperson would. A breach may have a better one of its own. */
  readonly say: string;
  readonly breaches: readonly Breach[];
  /** Harmless with any of these around it, whichever breach it is. */
  readonly unless: readonly string[];
  /** How leave is asked for; a yes to it settles the rule for the rest of the talk. */
  readonly asksLeave?: readonly string[];
  /** Not for these cars: a new one has no Buyers Guide. */
  readonly notFor?: "new";
};
