"use client";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";
import { cx } from "../../lib/cx.ts";
import { AppLink } from "../../ui/app-link.tsx";
import { isWithin, SCREENS } from "./screens.ts";

/** The phone's way around, within a thumb's reach. */
export function TabBar() {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav
      aria-label={t("mainNav")}
      className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface pb-[env(safe-area-inset-bottom)] laptop:hidden print:hidden"
    >
      <ul className="mx-auto flex h-tabbar max-w-lg">
        {SCREENS.map(({ href, label, Icon }) => {
          const here = isWithin(pathname, href);
          return (
            <li key={href} className="flex-1">
              <AppLink
                href={href}
                aria-current={here ? "page" : undefined}
                className={cx(
                  "relative flex h-full flex-col items-center justify-center gap-1 font-medium text-legend -outline-offset-4",
                  here ? "text-ink" : "text-muted",
                )}
              >
                {here && (
                  <span
                    aria-hidden="true"
                    className="absolute -top-px h-[3px] w-8 rounded-full bg-accent"
                  />
                )}
                <Icon size={22} strokeWidth={here ? 2.2 : 1.75} aria-hidden="true" />
                {t(label)}
              </AppLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
