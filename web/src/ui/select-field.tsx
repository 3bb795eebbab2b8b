"use client";
import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { cx } from "../lib/cx.ts";
import { Field, type FieldProps } from "./field.tsx";

export type SelectOption<V extends string> = { value: V; label: string };

/** The platform's own list: the best one on a phone, complete on a keyboard. */
export function Select<V extends string>({
  options,
  value,
  onChange,
  className,
  ...rest
}: Omit<ComponentProps<"select">, "onChange" | "value" | "children"> & {
  options: readonly SelectOption<V>[];
  value: V;
  onChange: (value: V) => void;
}) {
  return (
    <span className={cx("relative inline-flex w-full", className)}>
      <select
        {...rest}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className="field appearance-none truncate pr-9"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={16}
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-muted"
      />
    </span>
  );
}

export function SelectField<V extends string>({
  label,
  hint,
  error,
  aside,
  className,
  ...select
}: Pick<FieldProps, "label" | "hint" | "error" | "aside"> & { className?: string } & Omit<
    ComponentProps<typeof Select<V>>,
    "className"
  >) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} className={className}>
      {(control) => <Select<V> {...select} {...control} />}
    </Field>
  );
}
