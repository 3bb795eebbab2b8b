"use client";
import { Toast as Base } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../lib/cx.ts";
import { drainToasts, type Toast } from "./toast.ts";

const STAYS_MS = 5000;
const manager = Base.createToastManager<{ tone: Toast["tone"] }>();

function show(message: Toast): void {
  const { action } = message;
  const id = manager.add({
    ...(message.key === undefined ? {} : { id: message.key }),
    title: message.title,
    description: message.detail,
    timeout: message.stays ?? STAYS_MS,
    priority: message.tone === "fail" ? "high" : "low",
    data: { tone: message.tone },
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          manager.close(id);
          action.run();
        },
      },
    }),
  });
}

export function ToastViewport() {
  useEffect(() => drainToasts(show), []);
  return (
    <Base.Provider toastManager={manager} limit={3}>
      <Base.Portal>
        <Base.Viewport
          className={cx(
            "fixed inset-x-3 bottom-[calc(var(--spacing-tabbar)+env(safe-area-inset-bottom)+0.75rem)] z-35",
            "flex flex-col gap-2 outline-none tablet:inset-x-auto tablet:right-6 tablet:w-96 laptop:bottom-6",
          )}
        >
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList() {
  const t = useTranslations("ui");
  const { toasts } = Base.useToastManager<{ tone: Toast["tone"] }>();
  return toasts.map((item) => (
    <Base.Root
      key={item.id}
      toast={item}
      swipeDirection={["right", "down"]}
      className={cx(
        "overlay-motion flex items-center gap-1 rounded-l bg-ink py-1 pr-1 pl-4 text-on-ink shadow-overlay",
        "data-limited:hidden data-ending-style:translate-y-2 data-ending-style:opacity-0",
        "data-starting-style:translate-y-2 data-starting-style:opacity-0",
      )}
    >
      <Base.Content className="flex min-w-0 flex-1 items-center gap-3">
        {item.data?.tone === "fail" && (
          <span
            aria-hidden="true"
            className="flex size-5 shrink-0 items-center justify-center rounded-full bg-fail font-semibold text-legend text-on-ink"
          >
            !
          </span>
        )}
        <div className="min-w-0 flex-1 py-2">
          <Base.Title className="font-medium text-body leading-5" />
          <Base.Description className="text-small opacity-80" />
        </div>
        <Base.Action className="min-h-target shrink-0 rounded-m px-3 font-semibold text-small underline underline-offset-4 outline-offset-0" />
      </Base.Content>
      <Base.Close
        aria-label={t("close")}
        className="flex size-target shrink-0 items-center justify-center rounded-m opacity-70 hover:opacity-100"
      >
        <X size={18} />
      </Base.Close>
    </Base.Root>
  ));
}
