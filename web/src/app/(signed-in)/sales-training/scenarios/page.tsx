import type { Metadata } from "next";
import { Suspense } from "react";
import { ScenariosPage } from "../../../../features/training/scenarios/scenarios-page.tsx";

export const metadata: Metadata = { title: "Your own buyers" };

export default function Scenarios() {
  return (
    <Suspense>
      <ScenariosPage />
    </Suspense>
  );
}
