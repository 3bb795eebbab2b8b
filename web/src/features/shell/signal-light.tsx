"use client";
import { CloudOff, RefreshCw } from "lucide-react";
import { useTranslations } from "use-intl";
import { cx } from "../../lib/cx.ts";
import { useSignal } from "../../lib/query/signal.ts";
import { usePendingWrites } from "../../lib/query/use-write.ts";
import { Tooltip } from "../../ui/tooltip.tsx";

/** Dark while all is well: speaks up when there is no signal or something has not gone out yet. */
export function SignalLight({ stacked = false }: { stacked?: boolean }) {
  const t = useTranslations("shell");
  const online = useSignal();
  const waiting = usePendingWrites();
  const words = waiting > 0 ? t("waiting", { count: waiting }) : t("offline");
  const dark = online && waiting === 0;
  return (
    <span role="status" className="inline-flex">
      {!dark && (
        <Tooltip
          label={online ? words : t("offlineDetail")}
          side={stacked ? "right" : "bottom"}
          className={cx(
            "items-center rounded-m font-medium text-legend",
            stacked ? "w-16 flex-col gap-1 px-1 py-2 text-center" : "min-h-7 gap-1.5 px-2",
            online ? "bg-sunken text-muted" : "bg-warn-wash text-warn",
          )}
        >
          {online ? (
            <RefreshCw size={15} aria-hidden="true" className="shrink-0 animate-breathe" />
          ) : (
            <CloudOff size={15} aria-hidden="true" className="shrink-0" />
          )}
          {words}
        </Tooltip>
      )}
    </span>
  );
}
