import type { ReactNode } from "react";
import { cx } from "../lib/cx.ts";

export type BadgeTone = "plain" | "accent" | "pass" | "warn" | "fail" | "outline";

const TONE: Record<BadgeTone, string> = {
  plain: "bg-sunken text-muted",
  outline: "border border-line text-muted",
  accent: "bg-accent-wash text-accent-text",
  pass: "bg-pass-wash text-pass",
  warn: "bg-warn-wash text-warn",
  fail: "bg-fail-wash text-fail",
};

/** A word or two about something; an icon carries the meaning for those who do not see the colour. */
export function Badge({
  tone = "plain",
  icon,
  children,
  className,
}: {
  tone?: BadgeTone;
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={cx(
        "inline-flex min-h-6 items-center gap-1.5 whitespace-nowrap rounded-s px-2 font-medium text-legend",
        TONE[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
