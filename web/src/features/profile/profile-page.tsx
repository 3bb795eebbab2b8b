"use client";
import type { Profile } from "@walkaround/contract/accounts";
import { useTranslations } from "use-intl";
import { onDemand, useOnDemand } from "../../lib/on-demand.ts";
import { useMe } from "../../lib/session/use-me.ts";
import { Page, PageHeader } from "../../ui/page.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { LeaveButton } from "./leave-button.tsx";

/** Fetched beside the data that they need anyway. */
const sections = onDemand<{ me: Profile }>(() =>
  import("./profile-sections.tsx").then((module) => module.ProfileSections),
);

export function ProfilePage() {
  const t = useTranslations("profile");
  const me = useMe();
  const Sections = useOnDemand(sections, true);
  return (
    <Page>
      <PageHeader title={t("title")} actions={<LeaveButton />} />
      {me && Sections ? <Sections me={me} /> : <ProfileSkeleton />}
    </Page>
  );
}

function ProfileSkeleton() {
  return (
    <div
      aria-busy="true"
      className="grid gap-x-12 gap-y-5 laptop:grid-cols-[16rem_minmax(0,36rem)]"
    >
      <div className="flex items-center gap-4 laptop:flex-col laptop:items-start">
        <Skeleton className="size-24 rounded-full" />
        <Skeleton className="h-5 w-32" />
      </div>
      <div className="flex flex-col gap-6">
        <Skeleton className="h-11 w-full rounded-m" />
        <Skeleton className="h-40 w-full rounded-l" />
        <Skeleton className="h-11 w-full rounded-m" />
      </div>
    </div>
  );
}
