import type { Metadata } from "next";
import { DrillsPage } from "../../../../features/training/drills/drills-page.tsx";

export const metadata: Metadata = { title: "Drills" };

export default function Drills() {
  return <DrillsPage />;
}
