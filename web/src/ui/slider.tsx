"use client";
import { useState } from "react";
import { cx } from "../lib/cx.ts";

/** A whole number on a scale: dragged, stepped with the arrow keys, or typed into the field beside it. */
export function Slider({
  label,
  value,
  min,
  max,
  onChange,
  disabled = false,
  className,
}: {
  /** Named for both the scale and the field. */
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  disabled?: boolean;
  className?: string;
}) {
  return (
    <div className={cx("flex items-center gap-3", className)}>
      <input
        type="range"
        aria-label={label}
        value={value}
        min={min}
        max={max}
        disabled={disabled}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-target min-w-0 flex-1 cursor-pointer rounded-m disabled:opacity-50"
      />
      <NumberField
        label={label}
        value={value}
        min={min}
        max={max}
        onChange={onChange}
        disabled={disabled}
      />
    </div>
  );
}

/** Takes what is typed when the field is left or Enter is pressed: half a number is no number. */
function NumberField({
  label,
  value,
  min,
  max,
  onChange,
  disabled,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  disabled: boolean;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = () => {
    const wished = Number(typed ?? "");
    setTyped(null);
    if (typed === null || typed.trim() === "" || !Number.isFinite(wished)) return;
    const fitting = Math.max(min, Math.min(max, Math.round(wished)));
    if (fitting !== value) onChange(fitting);
  };
  return (
    <input
      type="text"
      inputMode="numeric"
      aria-label={label}
      value={typed ?? String(value)}
      disabled={disabled}
      maxLength={4}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Enter") take();
        if (event.key === "Escape") setTyped(null);
        const step = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (step === 0) return;
        event.preventDefault();
        const next = value + step;
        if (next >= min && next <= max) onChange(next);
        setTyped(null);
      }}
      className="field figures w-16 shrink-0 text-right"
    />
  );
}
