// A loader of the build: turns each ICU message of a catalogue into the small tree that is formatted at
// run time, so that no page carries a message parser (8 kB less to load). See next.config.ts.
import compile from "icu-minify/compile";

type Catalogue = { readonly [key: string]: string | Catalogue };

function compiled(message: string | Catalogue): unknown {
  if (typeof message === "string") return compile(message);
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, compiled(value)]));
}

export function compileCatalogue(source: string): string {
  return `export default ${JSON.stringify(compiled(JSON.parse(source)))};`;
}
