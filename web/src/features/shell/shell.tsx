"use client";
import { usePathname } from "next/navigation";
import { type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../lib/cx.ts";
import { useLocalTitle } from "../../lib/locale/use-local-title.ts";
import { SessionGate } from "../../lib/session/session-gate.tsx";
import { PaletteHost } from "./palette-host.tsx";
import { isImmersive, titleOf } from "./screens.ts";
import { SideRail } from "./side-rail.tsx";
import { TabBar } from "./tab-bar.tsx";
import { TopBar } from "./top-bar.tsx";
import { useFocusOnArrival } from "./use-focus-on-arrival.ts";
import { useSessionUpkeep } from "./use-session-upkeep.ts";
import { WithoutSignal } from "./without-signal.tsx";

/** The frame around every signed-in screen. `children` paint from the cache before the session is checked. */
export function Shell(props: { commands?: ReactNode; children: ReactNode }) {
  return (
    <SessionGate>
      <Frame {...props} />
    </SessionGate>
  );
}

function Frame({ commands, children }: { commands?: ReactNode; children: ReactNode }) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const immersive = isImmersive(pathname);
  const title = titleOf(pathname);
  const content = useRef<HTMLElement>(null);
  useSessionUpkeep();
  useLocalTitle(title && t(title));
  useFocusOnArrival(content, pathname);
  return (
    <div className="min-h-dvh laptop:pl-rail">
      <a
        href="#content"
        className="sr-only z-50 rounded-m bg-ink px-4 py-3 text-on-ink focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        {t("skip")}
      </a>
      <SideRail />
      {!immersive && <TopBar />}
      <main
        ref={content}
        id="content"
        tabIndex={-1}
        className={cx(
          "outline-none",
          !immersive && "pb-[calc(var(--spacing-tabbar)+env(safe-area-inset-bottom))] laptop:pb-0",
        )}
      >
        <WithoutSignal>{children}</WithoutSignal>
      </main>
      {!immersive && <TabBar />}
      <PaletteHost />
      {commands}
    </div>
  );
}
