// Toasts are said from anywhere; toaster.tsx loads what draws them when the first one comes.

export type Toast = {
  /** The same key replaces the toast that is showing. */
  key?: string;
  title: string;
  detail?: string;
  tone?: "plain" | "fail";
  /** One way back or on: undo, retry, reload. */
  action?: { label: string; run: () => void };
  /** Milliseconds; a toast with an action stays longer. */
  stays?: number;
};

type Listener = () => void;

/** Toasts that wait until the code which draws them has arrived. */
const waiting: Toast[] = [];
const listeners = new Set<Listener>();
let wanted = false;

function announce(): void {
  for (const listener of listeners) listener();
}

/** Says something in the corner, from anywhere; screen readers hear it. */
export function toast(message: Toast): void {
  waiting.push(message);
  wanted = true;
  announce();
}

/** Shows that it is done, and gives it back for as long as the toast stays. */
export function toastUndo(title: string, undoLabel: string, undo: () => void): void {
  toast({ title, action: { label: undoLabel, run: undo }, stays: 8000 });
}

/** For the viewport: hands over what waits and calls again when there is more. */
export function drainToasts(take: (message: Toast) => void): () => void {
  const drain = () => {
    for (const message of waiting.splice(0)) take(message);
  };
  listeners.add(drain);
  drain();
  return () => listeners.delete(drain);
}

/** For the toaster: calls back when a toast is said. */
export function subscribeToasts(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether a toast was ever said on this page. */
export function toastsWanted(): boolean {
  return wanted;
}
