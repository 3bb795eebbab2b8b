"use client";
import { CSPProvider } from "@base-ui/react/csp-provider";
import type { ReactNode } from "react";
import { WorkerHost } from "../features/shell/worker-host.tsx";
import { LocaleProvider } from "../lib/locale/locale-provider.tsx";
import { LocalFirst } from "../lib/query/local-first.tsx";
import { Toaster } from "../ui/toaster.tsx";

export function Providers({ children }: { children: ReactNode }) {
  return (
    <LocalFirst>
      <LocaleProvider>
        {/* The policy allows no inline styles, so components must not write any. */}
        <CSPProvider disableStyleElements>
          {children}
          <Toaster />
          <WorkerHost />
        </CSPProvider>
      </LocaleProvider>
    </LocalFirst>
  );
}
