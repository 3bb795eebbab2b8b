"use client";
import { getSetup } from "@walkaround/contract/accounts";
import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { focusFirstInvalid } from "../../lib/focus-first-invalid.ts";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { useRoute } from "../../lib/query/route-query.ts";
import { signIn } from "../../lib/session/authenticate.ts";
import { rememberSessionUser } from "../../lib/session/session-user.ts";
import { Button } from "../../ui/button.tsx";
import { PasswordField, TextField } from "../../ui/text-field.tsx";
import type { DemoFacesProps } from "./demo-faces.tsx";
import { safeNext } from "./safe-next.ts";
import { SecondFactorForm } from "./second-factor-form.tsx";

/** Only a demo needs it, and whether this is one the server has to say first. */
const demoFaces = onDemand<DemoFacesProps>(() =>
  import("./demo-faces.tsx").then((module) => module.DemoFaces),
);

type Missing = { email?: string; password?: string };

/** One field each. In the demo three faces fill them in. */
export function SignInForm() {
  const t = useTranslations("signIn");
  const problemText = useProblemText();
  const router = useRouter();
  const next = useSearchParams().get("next");
  const setup = useRoute(getSetup);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [missing, setMissing] = useState<Missing>({});
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [step, setStep] = useState<"password" | "code">("password");

  const DemoFaces = useOnDemand(demoFaces, true);
  const setupNeeded = setup.data?.setupNeeded === true;
  useEffect(() => {
    if (setupNeeded) router.replace("/setup");
  }, [setupNeeded, router]);

  const arrive = (userId: string | null) => {
    rememberSessionUser(userId);
    // A fresh page, so that nothing of whoever was here before is left in memory.
    window.location.assign(safeNext(next));
  };
  const enter = async (asEmail: string, withPassword: string) => {
    setBusy(true);
    setError(null);
    try {
      const { userId, codeWanted } = await signIn(asEmail, withPassword);
      if (!codeWanted) return arrive(userId);
      setStep("code");
      setBusy(false);
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found: Missing = {
      ...(email.trim() === "" && { email: t("emailMissing") }),
      ...(password === "" && { password: t("passwordMissing") }),
    };
    setMissing(found);
    if (found.email || found.password) focusFirstInvalid(event.currentTarget);
    else void enter(email.trim(), password);
  };

  if (step === "code") {
    return <SecondFactorForm onDone={arrive} onBack={() => setStep("password")} />;
  }
  return (
    <>
      <h1 className="text-heading">{t("title")}</h1>
      {next !== null && <p className="mt-1 text-muted">{t("signedOut")}</p>}
      <form noValidate onSubmit={submit} className="mt-6 flex flex-col gap-5">
        <TextField
          label={t("email")}
          type="email"
          name="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          error={missing.email}
        />
        <PasswordField
          label={t("password")}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          error={missing.password ?? problemText(error) ?? undefined}
        />
        <Button type="submit" tone="primary" size="large" busy={busy}>
          {busy ? t("busy") : t("submit")}
        </Button>
      </form>
      {setup.data?.demo && DemoFaces && (
        <DemoFaces
          demo={setup.data.demo}
          disabled={busy}
          onChoose={(account, demoPassword) => {
            setEmail(account.email);
            setPassword(demoPassword);
            setMissing({});
            void enter(account.email, demoPassword);
          }}
        />
      )}
      {setup.data?.demo === null && <p className="mt-4 text-muted text-small">{t("forgot")}</p>}
    </>
  );
}
