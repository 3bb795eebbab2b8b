"use client";
import { Languages, LogOut, MoonStar, Repeat2, Scale, UserRoundPen } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";
import { type Command, useCommands } from "../../lib/commands.ts";
import { LOCALE_NAMES, LOCALES } from "../../lib/locale/locale.ts";
import { leave } from "../../lib/session/leave.ts";
import { seesFloor, useMe } from "../../lib/session/use-me.ts";
import { usePreferences } from "../../lib/session/use-preferences.ts";
import { THEMES } from "../../lib/theme.ts";
import { SCREENS } from "./screens.ts";

const THEME_LABEL = { auto: "themeAuto", light: "themeLight", dark: "themeDark" } as const;

/** What the palette offers on every screen: the screens themselves, the look, the language, the way out. */
export function ShellCommands() {
  const t = useTranslations("shell");
  const router = useRouter();
  const locale = useLocale();
  const me = useMe();
  const { setTheme, setLanguage } = usePreferences();

  const commands: Command[] = [
    ...SCREENS.map(
      ({ href, label, Icon }): Command => ({
        id: `go ${href}`,
        group: "go",
        label: t(label === "me" ? "profile" : label),
        icon: <Icon size={18} />,
        run: () => router.push(href),
      }),
    ),
    {
      id: "go drills",
      group: "go",
      label: t("titleDrills"),
      icon: <Repeat2 size={18} />,
      keywords: [t("drillWords")],
      run: () => router.push("/sales-training/drills"),
    },
    ...(seesFloor(me)
      ? [
          {
            id: "go rubrics",
            group: "go" as const,
            label: t("titleRubrics"),
            icon: <Scale size={18} />,
            keywords: [t("rubricWords")],
            run: () => router.push("/sales-training/rubrics"),
          },
          {
            id: "go scenarios",
            group: "go" as const,
            label: t("titleScenarios"),
            icon: <UserRoundPen size={18} />,
            keywords: [t("scenarioWords")],
            run: () => router.push("/sales-training/scenarios"),
          },
        ]
      : []),
    ...THEMES.map(
      (theme): Command => ({
        id: `theme ${theme}`,
        group: "do",
        label: `${t("theme")}: ${t(THEME_LABEL[theme])}`,
        icon: <MoonStar size={18} />,
        run: () => setTheme(theme),
      }),
    ),
    ...LOCALES.filter((choice) => choice !== locale).map(
      (choice): Command => ({
        id: `language ${choice}`,
        group: "do",
        label: `${t("language")}: ${LOCALE_NAMES[choice]}`,
        icon: <Languages size={18} />,
        keywords: ["language", "idioma"],
        run: () => setLanguage(choice),
      }),
    ),
    {
      id: "sign out",
      group: "do",
      label: t("signOut"),
      icon: <LogOut size={18} />,
      run: () => void leave(),
    },
  ];
  useCommands(commands);
  return null;
}
