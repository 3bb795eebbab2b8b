import type { ReactNode } from "react";
import { cx } from "../lib/cx.ts";

/** The frame of a screen inside the shell: margins, width, air. */
export function Page({
  children,
  width = "regular",
  className,
}: {
  children: ReactNode;
  /** `narrow` for reading and forms, `full` for what takes the whole floor. */
  width?: "narrow" | "regular" | "full";
  className?: string;
}) {
  return (
    <div
      className={cx(
        "mx-auto w-full px-4 pt-5 pb-10 tablet:px-8 laptop:pt-8",
        width === "narrow" && "max-w-2xl",
        width === "regular" && "max-w-6xl",
        className,
      )}
    >
      {children}
    </div>
  );
}

/** A screen's name on a fine scale, what it is about, and its main actions. */
export function PageHeader({
  title,
  lead,
  actions,
  above,
}: {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** Above the title: where this screen hangs, as a link back. */
  above?: ReactNode;
}) {
  return (
    <header className="mb-6">
      {above && <div className="mb-1">{above}</div>}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h1 className="text-heading">{title}</h1>
          {lead && <p className="mt-1 max-w-prose text-muted">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      <div aria-hidden="true" className="scale-rule mt-4" />
    </header>
  );
}
