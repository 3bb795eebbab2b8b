import type { ComponentProps, ReactNode } from "react";
import { cx } from "../lib/cx.ts";
import { Tooltip } from "./tooltip.tsx";

export type IconButtonProps = Omit<ComponentProps<"button">, "aria-label" | "children"> & {
  /** What it does, in words: its name for screen readers and its tip for the mouse. */
  label: string;
  icon: ReactNode;
  /** Keys that do the same, shown in the tip: `["⌘", "K"]`. */
  keys?: readonly string[];
  tipSide?: "top" | "bottom" | "right";
};

export function IconButton({
  label,
  icon,
  keys,
  tipSide = "top",
  className,
  type = "button",
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label} side={tipSide} {...(keys ? { keys } : {})}>
      <button
        {...rest}
        type={type}
        aria-label={label}
        className={cx(
          "touchable inline-flex size-target shrink-0 items-center justify-center rounded-m text-muted",
          "hover:text-ink aria-pressed:bg-press aria-pressed:text-ink disabled:opacity-50",
          className,
        )}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
