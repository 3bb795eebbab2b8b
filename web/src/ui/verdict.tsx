import { Check, Minus, X } from "lucide-react";
import { cx } from "../lib/cx.ts";
import { Badge } from "./badge.tsx";

export type VerdictOutcome = "pass" | "fail" | "open";

const SHAPE = {
  pass: { Icon: Check, mark: "bg-pass text-surface rounded-full" },
  fail: { Icon: X, mark: "bg-fail text-surface rounded-s" },
  open: { Icon: Minus, mark: "border border-edge text-muted rounded-full" },
} as const;

export function outcomeOf(passed: boolean | null): VerdictOutcome {
  return passed === null ? "open" : passed ? "pass" : "fail";
}

/** A check's outcome as a shape: a tick on a disc, a cross on a square, a dash in a ring. */
export function VerdictMark({
  passed,
  label,
  className,
}: {
  passed: boolean | null;
  /** Said by screen readers where no word stands beside the mark. */
  label?: string;
  className?: string;
}) {
  const { Icon, mark } = SHAPE[outcomeOf(passed)];
  const shape = cx("inline-flex size-5 shrink-0 items-center justify-center", mark, className);
  const icon = <Icon size={13} strokeWidth={3} aria-hidden="true" />;
  if (label === undefined) return <span className={shape}>{icon}</span>;
  return (
    <span role="img" aria-label={label} className={shape}>
      {icon}
    </span>
  );
}

/** The same with its word: "Passed", "Not yet". */
export function VerdictBadge({ passed, children }: { passed: boolean | null; children: string }) {
  const outcome = outcomeOf(passed);
  const { Icon } = SHAPE[outcome];
  return (
    <Badge tone={outcome === "open" ? "plain" : outcome} icon={<Icon size={13} strokeWidth={3} />}>
      {children}
    </Badge>
  );
}
