"use client";
import type { RubricDetail } from "@walkaround/contract/rubrics";
import { useEffect, useState } from "react";
import { readSetting, writeSetting } from "../../../lib/settings.ts";
import {
  arrive,
  change,
  type History,
  isSame,
  openHistory,
  redo,
  stepStart,
  undo,
  type WorkingRubric,
} from "./working-rubric.ts";

/** A rubric under change. What is not saved stays on the device, through a reload and without signal. */
export function useWorkingRubric(detail: RubricDetail) {
  const key = `rubric ${detail.id}`;
  const [held, setHistory] = useState<History>(() => openHistory(detail, readKept(key)));
  const history = arrive(held, detail);
  if (history !== held) setHistory(history);

  const isChanged = !isSame(history.now, history.base);
  useEffect(() => {
    const { now, baseVersion } = history;
    writeSetting(key, isChanged ? JSON.stringify({ now, baseVersion }) : null);
  }, [key, history, isChanged]);

  return {
    now: history.now,
    version: history.baseVersion,
    isChanged,
    isOvertaken: history.isOvertaken,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    stepStart: (step: string) => stepStart(history, step),
    /** Changes to the same `step`, one after another, are undone as one. */
    change: (step: string, next: WorkingRubric) =>
      setHistory((before) => change(before, step, next)),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
    dropChanges: () =>
      setHistory((before) => ({ ...change(before, "drop", before.base), isOvertaken: false })),
    noteSent: (sent: WorkingRubric) => setHistory((before) => ({ ...before, sent })),
  };
}

export type RubricInWork = ReturnType<typeof useWorkingRubric>;

function readKept(key: string): { now: WorkingRubric; baseVersion: number } | null {
  try {
    const kept: unknown = JSON.parse(readSetting(key) ?? "null");
    return isKept(kept) ? kept : null;
  } catch {
    // Written by something else: the server's version is what there is.
    return null;
  }
}

function isKept(kept: unknown): kept is { now: WorkingRubric; baseVersion: number } {
  if (typeof kept !== "object" || kept === null || !("now" in kept)) return false;
  const { now } = kept;
  return typeof now === "object" && now !== null && "dimensions" in now;
}
