import type { ComponentProps, ReactNode } from "react";
import { cx } from "../lib/cx.ts";

/** A table that scrolls sideways on its own when the screen is narrower than it. */
export function Table({
  caption,
  className,
  children,
}: {
  /** Names the table for screen readers. */
  caption: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className="overflow-x-auto">
      <table className={cx("w-full border-collapse text-left text-small", className)}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

export function HeadCell({
  numeric,
  className,
  ...rest
}: ComponentProps<"th"> & { numeric?: boolean }) {
  return (
    <th
      scope="col"
      {...rest}
      className={cx("legend border-line border-b px-3 py-2", numeric && "text-right", className)}
    />
  );
}

export function Cell({
  numeric,
  className,
  ...rest
}: ComponentProps<"td"> & { numeric?: boolean }) {
  return (
    <td
      {...rest}
      className={cx("border-line border-b px-3 py-3", numeric && "figures text-right", className)}
    />
  );
}
