"use client";
import type { Profile } from "@walkaround/contract/accounts";
import { useTranslations } from "use-intl";
import { Face } from "../../ui/face.tsx";
import { FacePicker } from "./face-picker.tsx";
import { NameForm } from "./name-form.tsx";
import { PasswordForm } from "./password-form.tsx";
import { PreferencesForm } from "./preferences-form.tsx";
import { ProfileSection } from "./profile-section.tsx";
import { TokenList } from "./token-list.tsx";

export function ProfileSections({ me }: { me: Profile }) {
  const t = useTranslations();
  return (
    <div className="divide-y divide-line">
      <ProfileSection
        title={t("profile.you")}
        hint={`${t(`roles.${me.role}`)}, ${me.dealership.name}`}
        ornament={<Face id={me.face} size="huge" />}
      >
        <NameForm me={me} />
        <FacePicker me={me} />
      </ProfileSection>
      <ProfileSection title={t("profile.how")}>
        <PreferencesForm me={me} />
      </ProfileSection>
      <ProfileSection title={t("profile.password")}>
        <PasswordForm email={me.email} />
      </ProfileSection>
      <ProfileSection title={t("profile.tokens")} hint={t("profile.tokensHint")}>
        <TokenList />
      </ProfileSection>
    </div>
  );
}
