import type { Metadata } from "next";
import { EnterApp } from "../features/shell/enter-app.tsx";

export const metadata: Metadata = { title: { absolute: "Walkaround" } };

export default function RootPage() {
  return <EnterApp />;
}
