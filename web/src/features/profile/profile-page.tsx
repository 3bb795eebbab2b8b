"use client";
import type { Profile } from "@walkaround/contract/accounts";
import { LogOut } from "lucide-react";
import { useTranslations } from "use-intl";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { useMe } from "../../lib/session/use-me.ts";
import { Face } from "../../ui/face.tsx";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { FacePicker } from "./face-picker.tsx";
import { LeaveButton } from "./leave-button.tsx";
import { NameForm } from "./name-form.tsx";
import { PreferencesForm } from "./preferences-form.tsx";
import { ProfileSection } from "./profile-section.tsx";

/** Below the fold: their code comes when the browser has a moment. */
const lowerSections = onDemand<{ me: Profile }>(() =>
  import("./lower-sections.tsx").then((module) => module.LowerSections),
);

export function ProfilePage() {
  const t = useTranslations();
  const me = useMe();
  return (
    <Page>
      <PageHeader
        title={t("profile.title")}
        actions={<LeaveButton icon={<LogOut size={18} />} label={t("shell.signOut")} />}
      />
      {me ? <Sections me={me} /> : <ProfileSkeleton />}
    </Page>
  );
}

function Sections({ me }: { me: Profile }) {
  const t = useTranslations();
  const Lower = useOnDemand(lowerSections, false);
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
      {Lower ? <Lower me={me} /> : <Skeleton className="mt-8 h-64 w-full rounded-l" />}
    </div>
  );
}

function ProfileSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-6">
      <Skeleton className="size-24 rounded-full" />
      <Skeleton className="h-11 w-full max-w-xl rounded-m" />
      <Skeleton className="h-11 w-full max-w-xl rounded-m" />
      <Skeleton className="h-40 w-full max-w-xl rounded-l" />
    </div>
  );
}
