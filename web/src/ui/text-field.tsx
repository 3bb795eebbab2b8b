"use client";
import { Eye, EyeOff } from "lucide-react";
import { type ComponentProps, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../lib/cx.ts";
import { Field, type FieldProps } from "./field.tsx";
import { IconButton } from "./icon-button.tsx";

type Shared = Pick<FieldProps, "label" | "hint" | "error" | "aside"> & {
  /** Of the field as a whole. */
  className?: string;
};

/** One line of text. `leading` is drawn inside, before the words (a search glass, a currency). */
export function TextField({
  label,
  hint,
  error,
  aside,
  className,
  leading,
  trailing,
  ...input
}: Shared &
  Omit<ComponentProps<"input">, "className"> & { leading?: ReactNode; trailing?: ReactNode }) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} className={className}>
      {(control) => (
        <div className="relative">
          {leading && (
            <span className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-muted">
              {leading}
            </span>
          )}
          <input
            {...input}
            {...control}
            className={cx("field", leading ? "pl-10" : null, trailing ? "pr-12" : null)}
          />
          {trailing && (
            <span className="absolute inset-y-0 right-0.5 flex items-center">{trailing}</span>
          )}
        </div>
      )}
    </Field>
  );
}

/** A password that can be looked at. */
export function PasswordField(props: Shared & Omit<ComponentProps<"input">, "className" | "type">) {
  const t = useTranslations("ui");
  const [visible, setVisible] = useState(false);
  return (
    <TextField
      {...props}
      type={visible ? "text" : "password"}
      autoCapitalize="none"
      spellCheck={false}
      trailing={
        <IconButton
          label={visible ? t("hidePassword") : t("showPassword")}
          aria-pressed={visible}
          icon={visible ? <EyeOff size={18} /> : <Eye size={18} />}
          onClick={() => setVisible(!visible)}
          className="aria-pressed:bg-transparent"
        />
      }
    />
  );
}

/** Several lines; grows with what is typed up to `maxRows` where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  aside,
  className,
  rows = 3,
  ...textarea
}: Shared & Omit<ComponentProps<"textarea">, "className">) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} className={className}>
      {(control) => (
        <textarea
          {...textarea}
          {...control}
          rows={rows}
          className="field field-sizing-content max-h-80 min-h-24 resize-y leading-6"
        />
      )}
    </Field>
  );
}
