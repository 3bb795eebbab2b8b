import type { ComponentProps } from "react";
import { cx } from "../lib/cx.ts";
import { AppLink } from "./app-link.tsx";
import { type ButtonSize, type ButtonTone, buttonClass } from "./button.tsx";

/** A link within a sentence or a list. */
export function TextLink({ className, ...rest }: ComponentProps<typeof AppLink>) {
  return (
    <AppLink
      {...rest}
      className={cx(
        "rounded-s font-medium text-accent-text underline decoration-1 underline-offset-4 hover:decoration-2",
        className,
      )}
    />
  );
}

/** A link that looks like a button: it goes somewhere, a button does something. */
export function ButtonLink({
  tone = "plain",
  size = "regular",
  className,
  ...rest
}: ComponentProps<typeof AppLink> & { tone?: ButtonTone; size?: ButtonSize }) {
  return <AppLink {...rest} className={cx(buttonClass(tone, size), className)} />;
}
