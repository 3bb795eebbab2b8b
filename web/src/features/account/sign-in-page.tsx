"use client";
import { Suspense } from "react";
import { useTranslations } from "use-intl";
import { Skeleton } from "../../ui/skeleton.tsx";
import { EntryFrame } from "./entry-frame.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export function SignInPage() {
  const t = useTranslations("signIn");
  return (
    <EntryFrame title={t("title")} lead={t("lead")}>
      <Suspense fallback={<FormSkeleton fields={2} />}>
        <SignInForm />
      </Suspense>
    </EntryFrame>
  );
}

function FormSkeleton({ fields }: { fields: number }) {
  return (
    <div className="flex flex-col gap-5">
      <Skeleton className="h-9 w-32" />
      {Array.from({ length: fields }, (_, field) => `field-${field}`).map((key) => (
        <div key={key} className="flex flex-col gap-2">
          <Skeleton className="h-4 w-20" />
          <Skeleton className="h-11 w-full rounded-m" />
        </div>
      ))}
      <Skeleton className="h-13 w-full rounded-m" />
    </div>
  );
}
