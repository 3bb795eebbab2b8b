"use client";
import type { ReactNode } from "react";
import { WorkerHost } from "../features/shell/worker-host.tsx";
import { LocaleProvider } from "../lib/locale/locale-provider.tsx";
import { LocalFirst } from "../lib/query/local-first.tsx";
import { Toaster } from "../ui/toaster.tsx";

export function Providers({ children }: { children: ReactNode }) {
  return (
    <LocalFirst>
      <LocaleProvider>
        {children}
        <Toaster />
        <WorkerHost />
      </LocaleProvider>
    </LocalFirst>
  );
}
