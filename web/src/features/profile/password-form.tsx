"use client";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { isProblem } from "../../lib/api/api-problem.ts";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { focusFirstInvalid } from "../../lib/focus-first-invalid.ts";
import { changePassword } from "../../lib/session/authenticate.ts";
import { Button } from "../../ui/button.tsx";
import { PasswordField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.ts";

export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations("profile");
  const problemText = useProblemText();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    setError(null);
    if (current === "" || next.length < 8) return focusFirstInvalid(event.currentTarget);
    setBusy(true);
    try {
      await changePassword(current, next);
      setCurrent("");
      setNext("");
      setTried(false);
      toast({ title: t("passwordChanged") });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  const currentWrong = isProblem(error, "PASSWORD_WRONG");
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      {/* Tells a password manager whose password this is. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t("currentPassword")}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
        error={
          tried && current === ""
            ? t("passwordMissing")
            : currentWrong
              ? (problemText(error) ?? undefined)
              : undefined
        }
      />
      <PasswordField
        label={t("newPassword")}
        hint={t("newPasswordHint")}
        autoComplete="new-password"
        value={next}
        onChange={(event) => setNext(event.target.value)}
        error={
          tried && next.length < 8
            ? t("passwordShort")
            : currentWrong
              ? undefined
              : (problemText(error) ?? undefined)
        }
      />
      <Button type="submit" busy={busy} className="self-start">
        {t("changePassword")}
      </Button>
    </form>
  );
}
