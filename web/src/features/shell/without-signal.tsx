"use client";
import { getProfile } from "@walkaround/contract/accounts";
import { CloudOff } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { NoSignal } from "../../lib/api/api-problem.ts";
import { useRoute } from "../../lib/query/route-query.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { EmptyState } from "../../ui/state.tsx";

/** Says so when there is neither signal nor anything on this device; else the screen. */
export function WithoutSignal({ children }: { children: ReactNode }) {
  const t = useTranslations();
  const me = useRoute(getProfile);
  const stuck = me.data === undefined && (me.error instanceof NoSignal || me.isPaused);
  if (!stuck) return children;
  return (
    <Page width="narrow">
      <EmptyState
        icon={<CloudOff size={28} />}
        title={t("shell.noSignalTitle")}
        action={
          <Button tone="primary" onClick={() => window.location.reload()}>
            {t("ui.retry")}
          </Button>
        }
      >
        {t("shell.noSignalDetail")}
      </EmptyState>
    </Page>
  );
}
