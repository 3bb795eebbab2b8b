"use client";
import { useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl";
import { registerWorker } from "./register-worker.ts";

/** Once per page, signed in or not: the sign-in opens offline too. */
export function WorkerHost() {
  const t = useTranslations("shell");
  const start = useEffectEvent(() =>
    registerWorker({ ready: t("updateReady"), use: t("updateNow") }),
  );
  useEffect(() => start(), []);
  return null;
}
