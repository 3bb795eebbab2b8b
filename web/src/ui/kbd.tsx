import { cx } from "../lib/cx.ts";

/** Keys on a keyboard, as caps: `<Kbd keys={["⌘", "K"]} />`. */
export function Kbd({ keys, inverted = false }: { keys: readonly string[]; inverted?: boolean }) {
  return (
    <span className="inline-flex items-center gap-0.5">
      {keys.map((key) => (
        <kbd
          key={key}
          className={cx(
            "inline-flex h-5 min-w-5 items-center justify-center rounded-s border px-1 font-sans text-legend font-medium",
            inverted ? "border-muted text-on-ink" : "border-line bg-sunken text-muted",
          )}
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
