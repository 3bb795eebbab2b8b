"use client";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useId } from "react";
import { cx } from "../lib/cx.ts";

type ToggleProps = {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  name?: string;
  required?: boolean;
  disabled?: boolean;
};

/** A box to tick: agreeing, choosing several. */
export function Checkbox({ label, hint, checked, onChange, ...input }: ToggleProps) {
  const hintId = useId();
  return (
    <label className="flex min-h-target cursor-pointer items-start gap-3 py-2">
      <span className="relative mt-0.5 flex size-5 shrink-0">
        <input
          {...input}
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="peer size-5 cursor-pointer appearance-none rounded-s border border-edge bg-surface checked:border-ink checked:bg-ink"
        />
        <Check
          size={14}
          strokeWidth={3}
          aria-hidden="true"
          className="pointer-events-none absolute inset-0 m-auto hidden text-on-ink peer-checked:block"
        />
      </span>
      <ToggleWords label={label} hint={hint} hintId={hintId} />
    </label>
  );
}

/** On or off, at once: settings. */
export function Switch({ label, hint, checked, onChange, ...input }: ToggleProps) {
  const hintId = useId();
  return (
    <label className="flex min-h-target cursor-pointer items-start justify-between gap-4 py-2">
      <ToggleWords label={label} hint={hint} hintId={hintId} />
      <span className="relative mt-0.5 inline-flex shrink-0">
        <input
          {...input}
          type="checkbox"
          role="switch"
          aria-checked={checked}
          checked={checked}
          aria-describedby={hint ? hintId : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className={cx(
            "peer h-6 w-10 cursor-pointer appearance-none rounded-full border border-edge bg-sunken",
            "transition-colors duration-quick checked:border-ink checked:bg-ink",
          )}
        />
        <span
          aria-hidden="true"
          className={cx(
            "pointer-events-none absolute top-1 left-1 size-4 rounded-full bg-edge",
            "transition-transform duration-quick ease-settle peer-checked:translate-x-4 peer-checked:bg-on-ink",
          )}
        />
      </span>
    </label>
  );
}

function ToggleWords({
  label,
  hint,
  hintId,
}: {
  label: ReactNode;
  hint: ReactNode;
  hintId: string;
}) {
  return (
    <span className="flex min-w-0 flex-col">
      <span>{label}</span>
      {hint && (
        <span id={hintId} className="text-small text-muted">
          {hint}
        </span>
      )}
    </span>
  );
}
