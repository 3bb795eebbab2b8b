"use client";
import { LogOut, UserRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { useSyncExternalStore } from "react";
import { useLocale, useTranslations } from "use-intl";
import { LOCALE_NAMES, LOCALES } from "../../lib/locale/locale.ts";
import { leave } from "../../lib/session/leave.ts";
import { useMe } from "../../lib/session/use-me.ts";
import { usePreferences } from "../../lib/session/use-preferences.ts";
import { readTheme, subscribeTheme, THEMES } from "../../lib/theme.ts";
import { Face } from "../../ui/face.tsx";
import { Menu, type MenuEntry } from "../../ui/menu.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

const THEME_LABEL = { auto: "themeAuto", light: "themeLight", dark: "themeDark" } as const;

/** One's own corner: the profile, the look, the language, the way out. */
export function AccountMenu() {
  const t = useTranslations("shell");
  const router = useRouter();
  const me = useMe();
  const locale = useLocale();
  const theme = useSyncExternalStore(subscribeTheme, readTheme, () => "auto" as const);
  const { setTheme, setLanguage } = usePreferences();

  const entries: MenuEntry[] = [
    {
      kind: "action",
      key: "profile",
      label: t("profile"),
      icon: <UserRound size={18} />,
      onSelect: () => router.push("/profile"),
    },
    { kind: "line", key: "line-theme" },
    ...THEMES.map(
      (choice): MenuEntry => ({
        kind: "choice",
        key: choice,
        label: t(THEME_LABEL[choice]),
        checked: choice === theme,
        onSelect: () => setTheme(choice),
      }),
    ),
    { kind: "line", key: "line-language" },
    ...LOCALES.map(
      (choice): MenuEntry => ({
        kind: "choice",
        key: choice,
        label: LOCALE_NAMES[choice],
        checked: choice === locale,
        onSelect: () => setLanguage(choice),
      }),
    ),
    { kind: "line", key: "line-out" },
    {
      kind: "action",
      key: "out",
      label: t("signOut"),
      icon: <LogOut size={18} />,
      onSelect: () => void leave(),
    },
  ];

  return (
    <Menu
      label={t("account")}
      entries={entries}
      trigger={(trigger) => (
        <button
          {...trigger}
          type="button"
          aria-label={t("account")}
          className="touchable flex size-11 items-center justify-center rounded-full"
        >
          {me ? <Face id={me.face} size="small" /> : <Skeleton className="size-8 rounded-full" />}
        </button>
      )}
    />
  );
}
