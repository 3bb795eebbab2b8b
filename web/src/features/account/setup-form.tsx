"use client";
import { completeSetup, getSetup } from "@walkaround/contract/accounts";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { ApiProblem, isProblem } from "../../lib/api/api-problem.ts";
import { callRoute } from "../../lib/api/call-route.ts";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { focusFirstInvalid } from "../../lib/focus-first-invalid.ts";
import { useRoute } from "../../lib/query/route-query.ts";
import { signIn } from "../../lib/session/authenticate.ts";
import { rememberSessionUser } from "../../lib/session/session-user.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState, ErrorState } from "../../ui/state.tsx";
import { PasswordField, TextField } from "../../ui/text-field.tsx";
import { ButtonLink } from "../../ui/text-link.tsx";

const FIELDS = ["code", "dealershipName", "name", "email", "password"] as const;
type Field = (typeof FIELDS)[number];
type Answers = Record<Field, string>;

const EMPTY: Answers = { code: "", dealershipName: "", name: "", email: "", password: "" };
const COMPLAINT = {
  code: "codeMissing",
  dealershipName: "dealershipMissing",
  name: "nameMissing",
  email: "emailWrong",
  password: "passwordShort",
} as const satisfies Record<Field, string>;

function wrongFields(answers: Answers): Field[] {
  return FIELDS.filter((field) => {
    const text = answers[field].trim();
    if (field === "email") return !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    return field === "password" ? answers.password.length < 8 : text === "";
  });
}

/** The first visit of all: the store, its admin, and the code that proves who started the server. */
export function SetupForm() {
  const t = useTranslations("setup");
  const problemText = useProblemText();
  const setup = useRoute(getSetup);
  const [answers, setAnswers] = useState(EMPTY);
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  if (setup.data?.setupNeeded === false || isProblem(error, "SETUP_DONE")) {
    return (
      <EmptyState
        title={t("done")}
        action={
          <ButtonLink href="/sign-in" tone="primary">
            {t("toSignIn")}
          </ButtonLink>
        }
      />
    );
  }

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = wrongFields(answers);
    setWrong(found);
    setError(null);
    if (found.length > 0) return focusFirstInvalid(event.currentTarget);
    setBusy(true);
    try {
      const body = { ...answers, code: answers.code.trim(), email: answers.email.trim() };
      await callRoute(completeSetup, { body });
      const { userId } = await signIn(body.email, body.password);
      rememberSessionUser(userId);
      window.location.assign("/dashboard");
    } catch (refusal) {
      setError(refusal);
      setBusy(false);
    }
  };

  const refusedField =
    error instanceof ApiProblem ? error.field?.replace(/^body\./, "") : undefined;
  const codeWrong = isProblem(error, "SETUP_CODE_WRONG");
  const field = (name: Field) => ({
    name,
    value: answers[name],
    onChange: (event: { target: { value: string } }) =>
      setAnswers({ ...answers, [name]: event.target.value }),
    error: wrong.includes(name)
      ? t(COMPLAINT[name])
      : refusedField === name || (name === "code" && codeWrong)
        ? (problemText(error) ?? undefined)
        : undefined,
  });

  return (
    <>
      <h1 className="text-heading">{t("title")}</h1>
      <p className="mt-1 text-muted">{t("lead")}</p>
      <form
        noValidate
        onSubmit={(event) => void submit(event)}
        className="mt-6 flex flex-col gap-5"
      >
        {error !== null && refusedField === undefined && !codeWrong && (
          <ErrorState title={problemText(error) ?? ""} />
        )}
        <TextField
          {...field("code")}
          label={t("code")}
          hint={t("codeHint")}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <TextField
          {...field("dealershipName")}
          label={t("dealership")}
          hint={t("dealershipHint")}
          autoComplete="organization"
        />
        <TextField {...field("name")} label={t("name")} hint={t("adminNote")} autoComplete="name" />
        <TextField {...field("email")} label={t("email")} type="email" autoComplete="username" />
        <PasswordField
          {...field("password")}
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="new-password"
        />
        <Button type="submit" tone="primary" size="large" busy={busy}>
          {t("submit")}
        </Button>
      </form>
    </>
  );
}
