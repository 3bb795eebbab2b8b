import type { ComponentProps, ReactNode } from "react";
import { cx } from "../lib/cx.ts";

export type ButtonTone = "primary" | "plain" | "quiet" | "danger";
export type ButtonSize = "small" | "regular" | "large";

const TONE: Record<ButtonTone, string> = {
  primary:
    "bg-accent text-on-accent hover:bg-accent-hover active:bg-accent-hover transition-colors duration-quick",
  plain: "touchable border border-edge bg-surface text-ink",
  quiet: "touchable text-ink",
  danger: "touchable border border-fail bg-surface text-fail",
};

const SIZE: Record<ButtonSize, string> = {
  small: "min-h-target px-3 text-small",
  regular: "min-h-target px-4 text-body",
  large: "min-h-13 px-6 text-body",
};

/** The classes of a button, for links that look like one. */
export function buttonClass(tone: ButtonTone = "plain", size: ButtonSize = "regular"): string {
  return cx(
    "inline-flex select-none items-center justify-center gap-2 rounded-m font-medium leading-tight",
    "disabled:opacity-50 aria-disabled:opacity-50",
    TONE[tone],
    SIZE[size],
  );
}

export type ButtonProps = ComponentProps<"button"> & {
  tone?: ButtonTone;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Shows that it is at work and refuses a second press; the label stays. */
  busy?: boolean;
};

export function Button({
  tone = "plain",
  size = "regular",
  icon,
  busy = false,
  className,
  children,
  type = "button",
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      aria-disabled={busy || rest["aria-disabled"]}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
      className={cx(buttonClass(tone, size), busy && "animate-breathe", className)}
    >
      {icon}
      {children}
    </button>
  );
}
