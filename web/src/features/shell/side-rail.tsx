"use client";
import { Search } from "lucide-react";
import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../lib/cx.ts";
import { modKey } from "../../lib/hotkey.ts";
import { AppLink } from "../../ui/app-link.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Mark } from "../../ui/mark.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { openPalette } from "./palette-state.ts";
import { isWithin, SCREENS } from "./screens.ts";
import { SignalLight } from "./signal-light.tsx";

const never = () => () => undefined;

/** The laptop's way around: slim, so that the floor belongs to the screen. */
export function SideRail() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  const mod = useSyncExternalStore(never, modKey, () => "Ctrl" as const);
  return (
    <aside className="fixed inset-y-0 left-0 z-30 hidden w-rail flex-col items-center border-line border-r bg-surface py-4 laptop:flex print:hidden">
      <AppLink href="/dashboard" aria-label="Walkaround" className="rounded-m">
        <Mark />
      </AppLink>
      <nav aria-label={t("mainNav")} className="mt-6 w-full">
        <ul className="flex flex-col gap-1">
          {SCREENS.filter((screen) => screen.on === "both").map(({ href, label, Icon }) => {
            const here = isWithin(pathname, href);
            return (
              <li key={href} className="relative px-2">
                {here && (
                  <span
                    aria-hidden="true"
                    className="absolute top-3 bottom-3 left-0 w-[3px] rounded-full bg-accent"
                  />
                )}
                <AppLink
                  href={href}
                  aria-current={here ? "page" : undefined}
                  className={cx(
                    "touchable flex h-14 flex-col items-center justify-center gap-1 rounded-m font-medium text-legend",
                    here ? "text-ink" : "text-muted hover:text-ink",
                  )}
                >
                  <Icon size={21} strokeWidth={here ? 2.2 : 1.75} aria-hidden="true" />
                  {t(label)}
                </AppLink>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className="mt-auto flex flex-col items-center gap-2">
        <SignalLight stacked />
        <IconButton
          label={t("search")}
          keys={[mod, "K"]}
          tipSide="right"
          icon={<Search size={20} />}
          onClick={openPalette}
        />
        <AccountMenu />
      </div>
    </aside>
  );
}
