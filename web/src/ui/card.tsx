import type { ReactNode } from "react";
import { cx } from "../lib/cx.ts";

/** A card with its heading, and what stands at the other end of that line. */
export function CardSection({
  title,
  aside,
  children,
  className,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
}) {
  return (
    <section className={cx("rounded-l border border-line bg-surface p-5", className)}>
      <div className="mb-4 flex min-h-6 items-center justify-between gap-3">
        <h2 className="legend">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
