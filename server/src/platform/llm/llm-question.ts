export type LlmQuestion = {
  /** What the model is to do; only ever our own words. */
  readonly instructions: string;
  /** What it is to do that with; what people said stands in it as data. */
  readonly material: string;
  readonly mostTokens: number;
  /** Whose patience it is: a person who waits for a line, or one who waits for a judgement. */
  readonly patience: "line" | "judgement";
  /** The text so far, as it grows; false says that the rest is not wanted. */
  readonly onText?: (soFar: string) => boolean;
};

export type LlmAnswer =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "silent" }
  /** The caller did not want the rest. */
  | { readonly kind: "stopped" };
