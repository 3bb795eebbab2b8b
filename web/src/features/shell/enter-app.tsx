"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Mark } from "../../ui/mark.tsx";

/** The bare address leads to Today; whoever is not signed in is sent on from there. */
export function EnterApp() {
  const router = useRouter();
  useEffect(() => router.replace("/dashboard"), [router]);
  return (
    <main className="flex min-h-dvh items-center justify-center text-faint">
      <Mark className="size-16" />
    </main>
  );
}
