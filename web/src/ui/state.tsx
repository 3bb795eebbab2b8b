import { RotateCw, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cx } from "../lib/cx.ts";
import { Button } from "./button.tsx";

/** Nothing here yet: says why in a sentence and offers the next thing to do. */
export function EmptyState({
  title,
  children,
  action,
  icon,
  className,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  icon?: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={cx(
        "flex flex-col items-center gap-2 rounded-l border border-tick border-dashed px-6 py-10 text-center",
        className,
      )}
    >
      {icon && <span className="mb-1 text-faint">{icon}</span>}
      <h3 className="text-title">{title}</h3>
      {children && <div className="max-w-md text-muted">{children}</div>}
      {action && <div className="mt-3">{action}</div>}
    </div>
  );
}

/** Something failed: what, what to do, and a way to try again. */
export function ErrorState({
  title,
  detail,
  retryLabel,
  onRetry,
  className,
}: {
  title: string;
  detail?: ReactNode;
  retryLabel?: string;
  onRetry?: () => void;
  className?: string;
}) {
  return (
    <div
      role="alert"
      className={cx("flex items-start gap-3 rounded-l bg-fail-wash p-4 text-ink", className)}
    >
      <TriangleAlert size={20} aria-hidden="true" className="mt-0.5 shrink-0 text-fail" />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        {detail && <p className="mt-0.5 text-small text-muted">{detail}</p>}
        {onRetry && retryLabel && (
          <Button size="small" icon={<RotateCw size={16} />} onClick={onRetry} className="mt-3">
            {retryLabel}
          </Button>
        )}
      </div>
    </div>
  );
}
