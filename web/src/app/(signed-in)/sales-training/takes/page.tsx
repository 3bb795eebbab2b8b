import type { Metadata } from "next";
import { Suspense } from "react";
import { TakesPage } from "../../../../features/training/takes/takes-page.tsx";

export const metadata: Metadata = { title: "Takes" };

export default function Takes() {
  return (
    <Suspense>
      <TakesPage />
    </Suspense>
  );
}
