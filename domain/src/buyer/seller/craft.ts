/** What somebody who knows their trade would say in a scenario. */
export type Craft = {
  /** Need id -> how to name it when saying back, and the sentence that meets it. */
  readonly needs: Readonly<Record<string, readonly [short: string, fit: string]>>;
  /** Objection id -> a true answer. */
  readonly objections: Readonly<Record<string, string>>;
};
