"use client";
import { type ReactNode, useId } from "react";
import { cx } from "../lib/cx.ts";

/** What a control inside a field takes so that its label, hint and error belong to it. */
type FieldControl = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
};

export type FieldProps = {
  label: string;
  hint?: ReactNode;
  /** Says what is wrong and what to do; shown in place of the hint and announced. */
  error?: string | undefined;
  /** Beside the label: a counter, a link. */
  aside?: ReactNode;
  className?: string | undefined;
  children: (control: FieldControl) => ReactNode;
};

/** Label above, control, then hint or error: the same for every kind of control. */
export function Field({ label, hint, error, aside, className, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const hasNote = error !== undefined || hint !== undefined;
  return (
    <div className={cx("flex flex-col gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="text-small font-medium">
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        "aria-describedby": hasNote ? noteId : undefined,
        "aria-invalid": error !== undefined || undefined,
      })}
      {hasNote && (
        <p
          id={noteId}
          role={error === undefined ? undefined : "alert"}
          className={cx("text-small", error === undefined ? "text-muted" : "font-medium text-fail")}
        >
          {error ?? hint}
        </p>
      )}
    </div>
  );
}
