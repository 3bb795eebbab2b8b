import { Gauge, type LucideIcon, MessagesSquare, UserRound } from "lucide-react";

/** A screen that the navigation leads to. One that does not exist yet has no line here. */
export type Screen = {
  href: string;
  /** A key of the `shell` messages. */
  label: "today" | "training" | "me";
  Icon: LucideIcon;
  /** Where it stands: the rail of a laptop reaches the profile through the account menu. */
  on: "both" | "phone";
};

export const SCREENS: readonly Screen[] = [
  { href: "/dashboard", label: "today", Icon: Gauge, on: "both" },
  { href: "/sales-training", label: "training", Icon: MessagesSquare, on: "both" },
  { href: "/profile", label: "me", Icon: UserRound, on: "phone" },
];

/** What each address is called in the browser's own title, as keys of the `shell` messages. */
const TITLES = {
  "/dashboard": "today",
  "/profile": "profile",
  "/sales-training": "titleTraining",
  "/sales-training/session": "titleSession",
  "/sales-training/scorecard": "titleScorecard",
  "/sales-training/rubrics": "titleRubrics",
  "/sales-training/scenarios": "titleScenarios",
  "/sales-training/takes": "titleTakes",
  "/sales-training/drills": "titleDrills",
} as const;

export function titleOf(pathname: string): (typeof TITLES)[keyof typeof TITLES] | null {
  return pathname in TITLES ? TITLES[pathname as keyof typeof TITLES] : null;
}

/** Screens that need the whole phone: a talk is not held between two bars. */
const IMMERSIVE: readonly string[] = ["/sales-training/session"];

export function isImmersive(pathname: string): boolean {
  return IMMERSIVE.includes(pathname);
}

export function isWithin(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
