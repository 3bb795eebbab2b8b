"use client";
import { type ApiToken, listTokens, revokeToken } from "@walkaround/contract/accounts";
import { KeyRound } from "lucide-react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useProblemText } from "../../lib/api/use-problem-text.ts";
import { routeKey, useRoute } from "../../lib/query/route-query.ts";
import { useWrite } from "../../lib/query/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ErrorState } from "../../ui/state.tsx";
import { toast } from "../../ui/toast.ts";
import { TokenForm } from "./token-form.tsx";

type Tokens = { tokens: ApiToken[] };

export function TokenList() {
  const t = useTranslations();
  const problemText = useProblemText();
  const tokens = useRoute(listTokens);
  const [doomed, setDoomed] = useState<ApiToken | null>(null);
  const revoke = useWrite(revokeToken, {
    apply: (cache, { params }) => {
      const before = cache.getQueryData<Tokens>(routeKey(listTokens));
      if (!before) return;
      const left = before.tokens.filter((token) => token.id !== params.id);
      cache.setQueryData<Tokens>(routeKey(listTokens), { tokens: left });
      return () => cache.setQueryData(routeKey(listTokens), before);
    },
    onRefused: (error) => toast({ tone: "fail", title: problemText(error) ?? "" }),
  });

  return (
    <>
      <TokenForm />
      {tokens.isError && !tokens.data && (
        <ErrorState
          title={problemText(tokens.error) ?? ""}
          retryLabel={t("ui.retry")}
          onRetry={() => void tokens.refetch()}
        />
      )}
      {tokens.isPending && <Skeleton className="h-14 w-full rounded-m" />}
      {tokens.data?.tokens.length === 0 && (
        <p className="text-muted text-small">{t("profile.noTokens")}</p>
      )}
      {tokens.data && tokens.data.tokens.length > 0 && (
        <ul className="divide-y divide-line border-line border-y">
          {tokens.data.tokens.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setDoomed(token)} />
          ))}
        </ul>
      )}
      <Dialog
        open={doomed !== null}
        onClose={() => setDoomed(null)}
        title={t("profile.revokeTitle", { name: doomed?.name ?? "" })}
        footer={
          <>
            <Button onClick={() => setDoomed(null)}>{t("ui.cancel")}</Button>
            <Button
              tone="danger"
              onClick={() => {
                if (doomed) {
                  revoke.mutate({ params: { id: doomed.id } });
                  toast({ title: t("profile.revoked", { name: doomed.name }) });
                }
                setDoomed(null);
              }}
            >
              {t("profile.revoke")}
            </Button>
          </>
        }
      >
        <p className="text-muted">{t("profile.revokeDetail")}</p>
      </Dialog>
    </>
  );
}

function TokenRow({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const t = useTranslations("profile");
  const format = useFormatter();
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: "medium" });
  const facts = [
    t("tokenCreated", { date: day(token.createdAt) }),
    token.lastUsedAt === null
      ? t("tokenNeverUsed")
      : t("tokenUsed", { date: day(token.lastUsedAt) }),
    ...(token.expiresAt === null ? [] : [t("tokenEnds", { date: day(token.expiresAt) })]),
  ];
  return (
    <li className="flex items-center gap-3 py-2">
      <KeyRound size={18} aria-hidden="true" className="shrink-0 text-muted" />
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">
          {token.name} <span className="figures font-normal text-muted">{token.start}…</span>
        </p>
        <p className="text-muted text-small">{facts.join(" · ")}</p>
      </div>
      <Button
        tone="quiet"
        size="small"
        onClick={onRevoke}
        aria-label={t("revokeNamed", { name: token.name })}
      >
        {t("revoke")}
      </Button>
    </li>
  );
}
