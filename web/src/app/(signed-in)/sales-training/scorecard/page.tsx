import type { Metadata } from "next";
import { Suspense } from "react";
import { ScorecardPage } from "../../../../features/training/scorecard/scorecard-page.tsx";

export const metadata: Metadata = { title: "Scorecard" };

export default function Scorecard() {
  return (
    <Suspense>
      <ScorecardPage />
    </Suspense>
  );
}
