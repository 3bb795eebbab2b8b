"use client";
import type { ScenarioDraft } from "@walkaround/contract/scenarios";
import { makeScenario } from "@walkaround/domain/buyer/make-scenario";
import type { ScenarioDraft as Draft, DraftRefusal } from "@walkaround/domain/buyer/scenario-draft";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { addAt, arrive, dropAt, type Held, isSame, putAt, refusalAt } from "./working-draft.ts";

/**
 * What was not saved when an editor was left, in memory alone: it holds what a buyer hides, and a device may
 * pass to somebody who is to rehearse with them.
 */
const LEFT = new Map<string, Held>();

/** A buyer under change, and what stands against each field. `version` is 0 for one that is not saved yet. */
export function useWorkingDraft(key: string, draft: ScenarioDraft, version: number) {
  const t = useTranslations("scenarios.rule");
  const [kept, setHeld] = useState<Held>(
    () => LEFT.get(key) ?? { draft, base: draft, version, isOvertaken: false },
  );
  const held = arrive(kept, draft, version);
  if (held !== kept) setHeld(held);
  const isChanged = !isSame(held.draft, held.base);

  useEffect(() => {
    if (!isChanged) {
      LEFT.delete(key);
      return;
    }
    LEFT.set(key, held);
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [key, held, isChanged]);

  const change = (next: (draft: ScenarioDraft) => ScenarioDraft) =>
    setHeld((before) => ({ ...before, draft: next(before.draft) }));
  const { refusals } = makeScenario(held.draft as Draft, { id: "preview", version: 1 });
  const textOf = ({ rule, least = 0, most = 0 }: DraftRefusal) => t(rule, { least, most });
  return {
    draft: held.draft,
    version: held.version,
    isChanged,
    isOvertaken: held.isOvertaken,
    refusals,
    textOf,
    /** What is wrong with the field of a path, or with a part of it when `within`. */
    errorAt: (path: string, within = false) => {
      const refusal = refusalAt(refusals, path, within);
      return refusal && textOf(refusal);
    },
    put: (path: string, value: unknown) => change((before) => putAt(before, path, value)),
    add: (path: string, item: unknown) => change((before) => addAt(before, path, item)),
    drop: (path: string, at: number) => change((before) => dropAt(before, path, at)),
    takeBase: () => setHeld((before) => ({ ...before, draft: before.base, isOvertaken: false })),
    /** Nothing is left to warn of: it is saved, or gone. */
    forget: () => LEFT.delete(key),
  };
}

export type DraftInWork = ReturnType<typeof useWorkingDraft>;
