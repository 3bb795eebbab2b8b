import type { Metadata } from "next";
import { Suspense } from "react";
import { RubricsPage } from "../../../../features/training/rubrics/rubrics-page.tsx";

export const metadata: Metadata = { title: "Rubrics" };

export default function Rubrics() {
  return (
    <Suspense>
      <RubricsPage />
    </Suspense>
  );
}
