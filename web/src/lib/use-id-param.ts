"use client";
import { useSearchParams } from "next/navigation";

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The id in a detail page's address (`/sales-training/session?id=…`), or null when there is none to speak
 * of. The page must stand inside a Suspense boundary: exported pages do not know their query.
 */
export function useIdParam(name = "id"): string | null {
  const id = useSearchParams().get(name);
  return id !== null && ID.test(id) ? id : null;
}
