"use client";
import type { Profile } from "@walkaround/contract/accounts";
import { Laptop, Moon, Sun } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { LOCALE_NAMES, LOCALES } from "../../lib/locale/locale.ts";
import { usePreferences } from "../../lib/session/use-preferences.ts";
import { Switch } from "../../ui/choice.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { zoneOptions } from "./zone-options.ts";

export function PreferencesForm({ me }: { me: Profile }) {
  const t = useTranslations();
  const { preferences } = me;
  const { change, setTheme, setLanguage } = usePreferences();
  const language = LOCALES.find((locale) => locale === preferences.language) ?? "en";
  return (
    <>
      <Row label={t("profile.theme")}>
        <SegmentedControl
          wide
          legend={t("profile.theme")}
          value={preferences.theme}
          onChange={setTheme}
          segments={[
            { value: "auto", label: t("shell.themeAuto"), icon: <Laptop size={16} /> },
            { value: "light", label: t("shell.themeLight"), icon: <Sun size={16} /> },
            { value: "dark", label: t("shell.themeDark"), icon: <Moon size={16} /> },
          ]}
        />
      </Row>
      <Row label={t("profile.language")}>
        <SegmentedControl
          wide
          legend={t("profile.language")}
          value={language}
          onChange={setLanguage}
          segments={LOCALES.map((locale) => ({ value: locale, label: LOCALE_NAMES[locale] }))}
        />
      </Row>
      <ZoneField zone={preferences.timezone} onChange={(timezone) => change({ timezone })} />
      <div>
        <h3 className="font-medium text-small">{t("profile.notifications")}</h3>
        <div className="mt-1 divide-y divide-line">
          <Switch
            label={t("profile.inApp")}
            hint={t("profile.inAppHint")}
            checked={preferences.notifications.inApp}
            onChange={(inApp) => change({ notifications: { inApp } })}
          />
          <Switch
            label={t("profile.email")}
            hint={t("profile.emailHint", { email: me.email })}
            checked={preferences.notifications.email}
            onChange={(email) => change({ notifications: { email } })}
          />
        </div>
      </div>
    </>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <span aria-hidden="true" className="font-medium text-small">
        {label}
      </span>
      {children}
    </div>
  );
}

/** Four hundred zones are put in the page when somebody reaches for them, not before. */
function ZoneField({ zone, onChange }: { zone: string; onChange: (zone: string) => void }) {
  const t = useTranslations("profile");
  const [reached, setReached] = useState(false);
  return (
    <SelectField
      label={t("timezone")}
      hint={t("timezoneHint")}
      options={zoneOptions(zone, reached)}
      value={zone}
      onChange={onChange}
      onPointerDown={() => setReached(true)}
      onFocus={() => setReached(true)}
    />
  );
}
