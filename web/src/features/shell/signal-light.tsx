"use client";
import { onlineManager } from "@tanstack/react-query";
import { CloudOff, RefreshCw } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { usePendingWrites } from "../../lib/query/use-write.ts";
import { Badge } from "../../ui/badge.tsx";
import { Tooltip } from "../../ui/tooltip.tsx";

function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => onlineManager.subscribe(listener),
    () => onlineManager.isOnline(),
    () => true,
  );
}

/** Dark while all is well: speaks up when there is no signal or something has not gone out yet. */
export function SignalLight() {
  const t = useTranslations("shell");
  const online = useOnline();
  const waiting = usePendingWrites();
  return (
    <span role="status" className="inline-flex">
      {!online && (
        <Tooltip label={t("offlineDetail")} side="bottom">
          <Badge tone="warn" icon={<CloudOff size={14} aria-hidden="true" />}>
            {waiting > 0 ? t("waiting", { count: waiting }) : t("offline")}
          </Badge>
        </Tooltip>
      )}
      {online && waiting > 0 && (
        <Badge icon={<RefreshCw size={14} aria-hidden="true" className="animate-breathe" />}>
          {t("waiting", { count: waiting })}
        </Badge>
      )}
    </span>
  );
}
