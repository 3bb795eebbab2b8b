// A buyer under change: fields by their path (`needs.0.says`), and what stands against each of them.
import type { ScenarioDraft } from "@walkaround/contract/scenarios";
import type { DraftRefusal } from "@walkaround/domain/buyer/scenario-draft";

type Tree = { readonly [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/** What stands at a path; undefined when there is nothing. */
export function readAt(draft: ScenarioDraft, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((part, key) => (isTree(part) ? part[key] : undefined), draft);
}

/** The draft with another value at a path; `undefined` takes the field away. All else is the same object. */
export function putAt(draft: ScenarioDraft, path: string, value: unknown): ScenarioDraft {
  // The fields of the form give each path a value of its kind; what it holds is checked before it is saved.
  return put(draft, path.split("."), value) as ScenarioDraft;
}

function put(part: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(part))
    return part.map((one, at) => (String(at) === key ? put(one, rest, value) : one));
  const tree = isTree(part) ? part : {};
  const next = put(tree[key], rest, value);
  if (next !== undefined) return { ...tree, [key]: next };
  const { [key]: _, ...others } = tree;
  return others;
}

/** The list at a path; empty when there is none. */
export function listAt(draft: ScenarioDraft, path: string): readonly unknown[] {
  const list = readAt(draft, path);
  return Array.isArray(list) ? list : [];
}

export function addAt(draft: ScenarioDraft, path: string, item: unknown): ScenarioDraft {
  return putAt(draft, path, [...listAt(draft, path), item]);
}

export function dropAt(draft: ScenarioDraft, path: string, at: number): ScenarioDraft {
  return putAt(
    draft,
    path,
    listAt(draft, path).filter((_, index) => index !== at),
  );
}

/** Whether two drafts say the same, in whatever order their fields stand. */
export function isSame(one: ScenarioDraft, other: ScenarioDraft): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isTree(value)) return value;
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, own]) => [key, sorted(own)]));
}

/** The first thing that stands against the field of a path; one against a part of it counts, when `within`. */
export function refusalAt(
  refusals: readonly DraftRefusal[],
  path: string,
  within = false,
): DraftRefusal | undefined {
  return refusals.find(({ field }) => field === path || (within && field.startsWith(`${path}.`)));
}

export type Held = {
  readonly draft: ScenarioDraft;
  /** What the server had when it was last heard. */
  readonly base: ScenarioDraft;
  readonly version: number;
  /** True when somebody else saved a version under the changes that are held here. */
  readonly isOvertaken: boolean;
};

/** The server has another version: taken over where nothing was changed here, else put under the changes. */
export function arrive(held: Held, draft: ScenarioDraft, version: number): Held {
  if (version === held.version) return held;
  if (isSame(held.draft, draft)) return { draft, base: draft, version, isOvertaken: false };
  if (isSame(held.draft, held.base)) return { draft, base: draft, version, isOvertaken: false };
  return { ...held, base: draft, version, isOvertaken: true };
}
