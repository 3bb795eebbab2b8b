import { readFileSync } from "node:fs";

type Catalogue = { readonly [key: string]: string | Catalogue };

/** What a screen says in a language, by the catalogue's key: stories find things by what people read. */
export function wordsOf(language: "en" | "es"): (key: string, values?: object) => string {
  const file = new URL(`../web/messages/${language}.json`, import.meta.url);
  const catalogue: Catalogue = JSON.parse(readFileSync(file, "utf8"));
  return (key, values = {}) => {
    const found = key
      .split(".")
      .reduce<string | Catalogue | undefined>(
        (level, part) => (typeof level === "object" ? level[part] : undefined),
        catalogue,
      );
    if (typeof found !== "string") throw new RangeError(`No message "${key}" in ${language}`);
    return Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{${name}}`, String(value)),
      found,
    );
  };
}
