import { readFileSync } from "node:fs";

type Catalogue = { readonly [key: string]: string | Catalogue };

function read(name: string): Catalogue {
  return JSON.parse(readFileSync(new URL(`../web/messages/${name}`, import.meta.url), "utf8"));
}

/** What a screen says in a language, by the catalogue's key: stories find things by what people read. */
export function wordsOf(language: "en" | "es"): (key: string, values?: object) => string {
  const catalogue: Catalogue = { ...read(`${language}.json`), ...read(`${language}.later.json`) };
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
