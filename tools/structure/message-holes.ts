/**
 * The names that an ICU message takes, sorted: `{name}`, the `count` of `{count, plural, one {it} other {them}}`
 * (whose branches are messages themselves), and tags such as `<link>`.
 */
export function holesOf(message: string): string {
  const holes = new Set<string>();
  readMessage(message, 0, holes);
  for (const [, tag] of message.matchAll(/<([a-z]\w*)>/gi)) holes.add(`<${tag}>`);
  return [...holes].sort().join(" ");
}

/** Reads text up to the brace that closes it, and answers where that is. */
function readMessage(text: string, from: number, holes: Set<string>): number {
  let at = from;
  while (at < text.length && text[at] !== "}") {
    at = text[at] === "{" ? readHole(text, at + 1, holes) : at + 1;
  }
  return at;
}

/** Reads `count, plural, one {…} other {…}}` from behind its brace to behind the closing one. */
function readHole(text: string, from: number, holes: Set<string>): number {
  const name = /^\s*(\w+)\s*/.exec(text.slice(from));
  if (name?.[1] !== undefined) holes.add(name[1]);
  let at = from + (name?.[0].length ?? 0);
  while (at < text.length && text[at] !== "}") {
    at = text[at] === "{" ? readMessage(text, at + 1, holes) + 1 : at + 1;
  }
  return at + 1;
}
