"use client";
import type { Profile } from "@walkaround/contract/accounts";
import { useTranslations } from "use-intl";
import { PasswordForm } from "./password-form.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { TokenList } from "./token-list.tsx";

export function LowerSections({ me }: { me: Profile }) {
  const t = useTranslations("profile");
  return (
    <>
      <ProfileSection title={t("password")}>
        <PasswordForm email={me.email} />
      </ProfileSection>
      <ProfileSection title={t("tokens")} hint={t("tokensHint")}>
        <TokenList />
      </ProfileSection>
    </>
  );
}
