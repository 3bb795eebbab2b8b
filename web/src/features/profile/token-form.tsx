"use client";
import { useQueryClient } from "@tanstack/react-query";
import { createToken, listTokens } from "@walkaround/contract/accounts";
import { Copy } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { callRoute } from "../../lib/api/call-route.ts";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { routeKey } from "../../lib/query/route-query.ts";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { toast } from "../../ui/toast.ts";

const DAYS = ["30", "90", "365", "forever"] as const;
type Days = (typeof DAYS)[number];

/** Makes a token and shows its secret, once. Not a write that may wait: the answer is what is wanted. */
export function TokenForm() {
  const t = useTranslations("profile");
  const problemText = useProblemText();
  const cache = useQueryClient();
  const [name, setName] = useState("");
  const [days, setDays] = useState<Days>("90");
  const [secret, setSecret] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setError(null);
    if (name.trim() === "") return;
    setBusy(true);
    try {
      const made = await callRoute(createToken, {
        body: {
          name: name.trim(),
          ...(days !== "forever" && { expiresInDays: Number(days) }),
        },
      });
      setSecret(made.secret);
      setName("");
      setTried(false);
      await cache.invalidateQueries({ queryKey: routeKey(listTokens) });
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };

  if (secret !== null) return <SecretOnce secret={secret} onDone={() => setSecret(null)} />;
  return (
    <form
      noValidate
      onSubmit={(event) => void submit(event)}
      className="grid items-start gap-3 tablet:grid-cols-[minmax(0,1fr)_9rem_auto]"
    >
      <TextField
        label={t("tokenName")}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={
          tried && name.trim() === "" ? t("tokenNameMissing") : (problemText(error) ?? undefined)
        }
      />
      <SelectField
        label={t("tokenExpires")}
        value={days}
        onChange={setDays}
        options={DAYS.map((choice) => ({
          value: choice,
          label:
            choice === "forever" ? t("tokenForever") : t("tokenDays", { days: Number(choice) }),
        }))}
      />
      <Button type="submit" busy={busy} className="tablet:mt-[1.625rem]">
        {t("createToken")}
      </Button>
    </form>
  );
}

function SecretOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useTranslations("profile");
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => toast({ title: t("copied") }),
      () => toast({ tone: "fail", title: t("copyFailed") }),
    );
  return (
    <div role="status" className="rounded-l border border-accent bg-accent-wash p-4">
      <p className="font-medium">{t("tokenMade")}</p>
      <code className="mt-2 block select-all break-all rounded-s bg-surface px-3 py-2 font-sans text-body">
        {secret}
      </code>
      <div className="mt-3 flex gap-2">
        <Button tone="primary" icon={<Copy size={16} />} onClick={() => void copy()}>
          {t("copy")}
        </Button>
        <Button onClick={onDone}>{t("doneToken")}</Button>
      </div>
    </div>
  );
}
