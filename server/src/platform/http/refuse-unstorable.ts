import { refuse } from "../refuse.ts";

const DEEPEST = 60;

/**
 * Refuses text that PostgreSQL cannot store (NUL, half of a surrogate pair) and nesting that no input of
 * ours has, wherever it stands. Walks without recursion: the depth is the caller's.
 */
export function refuseUnstorable(part: string, value: unknown): void {
  const open: { path: string; value: unknown; depth: number }[] = [{ path: part, value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { path, value: current, depth } = next;
    if (typeof current === "string") refuseText(path, current);
    if (typeof current !== "object" || current === null) continue;
    if (depth > DEEPEST) {
      throw refuse("INVALID_INPUT", `"${part}" is nested deeper than ${DEEPEST} levels`, part);
    }
    for (const [name, child] of Object.entries(current)) {
      refuseText(path, name);
      open.push({ path: `${path}.${name.slice(0, 60)}`, value: child, depth: depth + 1 });
    }
  }
}

function refuseText(path: string, text: string): void {
  if (text.includes("\0")) {
    throw refuse("INVALID_INPUT", `"${path}" holds a NUL character, which cannot be stored`, path);
  }
  if (!text.isWellFormed()) {
    throw refuse(
      "INVALID_INPUT",
      `"${path}" holds half of a surrogate pair (broken Unicode)`,
      path,
    );
  }
}
