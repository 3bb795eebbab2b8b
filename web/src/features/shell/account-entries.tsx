"use client";
import { LogOut, UserRound } from "lucide-react";
import { useRouter } from "next/navigation";
import { useSyncExternalStore } from "react";
import { useLocale, useTranslations } from "use-intl";
import { LOCALE_NAMES, LOCALES } from "../../lib/locale/locale.ts";
import { leave } from "../../lib/session/leave.ts";
import { usePreferences } from "../../lib/session/use-preferences.ts";
import { readTheme, subscribeTheme, THEMES } from "../../lib/theme.ts";
import type { MenuAnchor, MenuEntry } from "../../ui/menu.tsx";
import { MenuPopup } from "../../ui/menu-popup.tsx";

const THEME_LABEL = { auto: "themeAuto", light: "themeLight", dark: "themeDark" } as const;

/** One's own corner: the profile, the look, the language, the way out. */
export function AccountEntries(anchor: MenuAnchor) {
  const t = useTranslations("shell");
  const router = useRouter();
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

  return <MenuPopup {...anchor} label={t("account")} entries={entries} />;
}
