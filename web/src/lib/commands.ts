"use client";
// What the command palette offers. Open to every feature: a screen registers what can be done on it, and
// what can be done from anywhere is registered by a component that the shell mounts.
import { type ReactNode, useEffect, useSyncExternalStore } from "react";

export type Command = {
  id: string;
  label: string;
  /** `go` opens a screen, `do` changes something, `here` belongs to the screen that shows. */
  group: "here" | "do" | "go";
  icon?: ReactNode;
  /** Other words that find it. */
  keywords?: readonly string[];
  /** Keys that do the same anywhere, as shown: `["g", "t"]`. */
  keys?: readonly string[];
  run: () => void;
};

let registered: readonly (readonly Command[])[] = [];
let flat: readonly Command[] = [];
const listeners = new Set<() => void>();

function change(next: readonly (readonly Command[])[]): void {
  registered = next;
  const byId = new Map(next.flat().map((command) => [command.id, command]));
  flat = [...byId.values()];
  for (const listener of listeners) listener();
}

/** Offers these commands until the returned function is called. */
function registerCommands(commands: readonly Command[]): () => void {
  change([...registered, commands]);
  return () => change(registered.filter((list) => list !== commands));
}

/** Offers these commands for as long as the component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => registerCommands(commands), [commands]);
}

const NONE: readonly Command[] = [];

export function useRegisteredCommands(): readonly Command[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => flat,
    () => NONE,
  );
}
