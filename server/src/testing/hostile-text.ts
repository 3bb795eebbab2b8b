// Text and JSON that strangers send. The public collections are read from the corpus folder when it is there;
// a few of our own cover the same ground when it is not.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const CORPUS =
  process.env.WALKAROUND_CORPUS ??
  fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const NAUGHTY = `${CORPUS}/hostile-text/blns/blns.json`;
const JSON_SUITE = `${CORPUS}/hostile-text/jsontestsuite`;

const OWN_TEXTS: readonly string[] = [
  "",
  " ",
  "\u0000",
  "in\u0000side",
  "\ud800",
  "\udc00\ud800",
  "\u0007\u001b[31mred\u001b[0m\r\n\t",
  "\u202egnp.exe\u2066",
  "\ufeffmark",
  "Zo\u0308e \u{1F469}\u200d\u{1F469}\u200d\u{1F467} \u0e01\u0e33",
  "e\u0301".repeat(50),
  '\'; DROP TABLE "user"; --',
  "$1 $$ :name ? %s %n {{7*7}} <%= 7*7 %> <script>alert(1)</script>",
  "../../etc/passwd\\..\\",
  "null",
  "undefined",
  "NaN",
  "-1e309",
  "0x7fffffffffffffff",
  "__proto__",
  "constructor",
  '{"$gt":""}',
  "x".repeat(100_000),
  "\u{1F697}".repeat(50_000),
];

/** Values that are no text, where text is asked for. */
export const NO_TEXTS: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  1e308,
  [],
  ["a"],
  {},
  { a: 1 },
  { length: 3 },
  [[[["deep"]]]],
];

export function hostileTexts(): { from: string; texts: readonly string[] } {
  const found: readonly string[] = existsSync(NAUGHTY)
    ? JSON.parse(readFileSync(NAUGHTY, "utf8"))
    : [];
  return {
    from: found.length > 0 ? "the naughty strings and our own" : "our own, the corpus is not there",
    texts: [...new Set([...OWN_TEXTS, ...found])],
  };
}

export type HostileBody = {
  readonly name: string;
  readonly bytes: Buffer;
  /** Whether it is JSON; null where parsers may differ. */
  readonly isJson: boolean | null;
};

const OWN_BODIES: readonly HostileBody[] = [
  ...["{", "[1,]", '{"a":}', "{'a':1}", "nul", "{}{}", '"\t"', '{"a":1,}', "\u00a0{}"].map(
    (text) => ({ name: text, bytes: Buffer.from(text), isJson: false }),
  ),
  ...[
    "{}",
    "[]",
    "null",
    '"x"',
    "5",
    '{"a":{"__proto__":{"b":1}}}',
    `${"[".repeat(200)}${"]".repeat(200)}`,
  ].map((text) => ({ name: text.slice(0, 40), bytes: Buffer.from(text), isJson: true })),
  { name: "cut UTF-8", bytes: Buffer.from('{"a":"\u20ac"}').subarray(0, 8), isJson: false },
  { name: "Latin-1", bytes: Buffer.from('{"a":"\u00e9"}', "latin1"), isJson: false },
  { name: "deep and open", bytes: Buffer.from("[".repeat(100_000)), isJson: false },
];

export function hostileBodies(): readonly HostileBody[] {
  if (!existsSync(JSON_SUITE)) return OWN_BODIES;
  const suite = readdirSync(JSON_SUITE).map((name): HostileBody => {
    const isJson = name.startsWith("y_") ? true : name.startsWith("n_") ? false : null;
    return { name, bytes: readFileSync(`${JSON_SUITE}/${name}`), isJson };
  });
  return [...OWN_BODIES, ...suite];
}
