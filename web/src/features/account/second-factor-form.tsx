"use client";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { giveCode } from "../../lib/session/authenticate.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** The second half of a sign-in, for accounts that have a second factor. */
export function SecondFactorForm({
  onDone,
  onBack,
}: {
  onDone: (userId: string | null) => void;
  onBack: () => void;
}) {
  const t = useTranslations("signIn");
  const problemText = useProblemText();
  const [code, setCode] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (code.trim() === "") return;
    setBusy(true);
    setError(null);
    try {
      const { userId } = await giveCode(code.trim());
      onDone(userId);
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };

  return (
    <>
      <h1 className="text-heading">{t("codeTitle")}</h1>
      <p className="mt-1 text-muted">{t("codeLead")}</p>
      <form
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-6 flex flex-col gap-5"
      >
        <TextField
          label={t("code")}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          autoFocus
          value={code}
          onChange={(event) => setCode(event.target.value)}
          error={problemText(error) ?? undefined}
        />
        <Button type="submit" tone="primary" size="large" busy={busy}>
          {t("submit")}
        </Button>
        <Button tone="quiet" onClick={onBack}>
          {t("otherAccount")}
        </Button>
      </form>
    </>
  );
}
