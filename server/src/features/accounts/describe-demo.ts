// Who is in the demo. Every name, store and address is made up; `.test` can never be a real domain.
import { createHash } from "node:crypto";
import type { Role } from "@walkaround/contract/route";

export const DEMO_PASSWORD = "walkaround";

/**
 * How somebody's practice went over the ninety days. `skill` runs 0-1 and says how often the scripted
 * seller does the right thing; the scores come from the coach.
 */
export type DemoPractice = {
  /** Sessions in an ordinary week. */
  readonly perWeek: number;
  readonly startSkill: number;
  readonly endSkill: number;
  /** `steady` climbs all the way, `plateau` stops half way, `late` starts half way, `dip` has a bad month. */
  readonly course: "steady" | "plateau" | "late" | "dip";
  /** Days ago that they joined the store. */
  readonly joined: number;
  /** Days ago that they went on a holiday of a week; null for none. */
  readonly holiday: number | null;
};

export type DemoPerson = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly face: string;
  readonly language: "en" | "es" | "fr";
  readonly practice: DemoPractice | null;
};

export type DemoStore = {
  readonly id: string;
  readonly name: string;
  readonly timezone: string;
  readonly people: readonly DemoPerson[];
};

/** The same words give the same id in every installation, so that filling twice changes nothing. */
export function demoId(...words: readonly (string | number)[]): string {
  const hex = createHash("sha256")
    .update(`walkaround demo ${words.join(" ")}`)
    .digest("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

function person(
  slug: string,
  name: string,
  role: Role,
  practice: DemoPractice | null,
  language: DemoPerson["language"] = "en",
  domain = "demo.test",
): DemoPerson {
  const email = `${slug}@${domain}`;
  return { id: demoId("person", email), email, name, role, face: slug, language, practice };
}

function practice(
  perWeek: number,
  [startSkill, endSkill]: readonly [number, number],
  course: DemoPractice["course"],
  more: Partial<Pick<DemoPractice, "joined" | "holiday">> = {},
): DemoPractice {
  return { perWeek, startSkill, endSkill, course, joined: 90, holiday: null, ...more };
}

const STORES: readonly DemoStore[] = [
  {
    id: demoId("store", "larkspur"),
    name: "Larkspur Valley Motors",
    timezone: "America/Chicago",
    people: [
      person("sam", "Sam Whitlock", "salesperson", practice(4.5, [0.38, 0.82], "steady")),
      person("maria", "Maria Castellane", "manager", practice(1, [0.8, 0.88], "plateau")),
      person("alex", "Alex Thornby", "admin", practice(0.5, [0.55, 0.6], "plateau")),
      person("dana", "Dana Okafor-Lind", "salesperson", practice(4, [0.7, 0.9], "steady")),
      person("luis", "Luis Marenco", "salesperson", practice(3.5, [0.45, 0.78], "late"), "es"),
      person(
        "priya",
        "Priya Vantage",
        "salesperson",
        practice(4.5, [0.6, 0.85], "steady", { holiday: 40 }),
      ),
      person("terrence", "Terrence Boyle-Ames", "salesperson", practice(2, [0.62, 0.6], "plateau")),
      person(
        "kayla",
        "Kayla Stroud",
        "salesperson",
        practice(5, [0.22, 0.66], "steady", { joined: 48 }),
      ),
      person("omar", "Omar Feldstrom", "salesperson", practice(3, [0.66, 0.74], "dip")),
      person(
        "ginny",
        "Ginny Ploetz",
        "salesperson",
        practice(1.5, [0.5, 0.58], "plateau", { holiday: 20 }),
      ),
      person("marcel", "Marcel Duvernay", "salesperson", practice(3.5, [0.4, 0.7], "dip"), "fr"),
      person(
        "hank",
        "Hank Roebuck",
        "salesperson",
        practice(1, [0.55, 0.5], "plateau", { holiday: 62 }),
      ),
    ],
  },
  {
    id: demoId("store", "quarry"),
    name: "Quarry Lake Auto",
    timezone: "America/Denver",
    people: [
      person(
        "otto",
        "Otto Brandvold",
        "admin",
        practice(1, [0.5, 0.7], "steady"),
        "en",
        "other.test",
      ),
    ],
  },
];

export function describeDemo(): readonly DemoStore[] {
  return STORES;
}

/** Whether an address is one of those whose password everybody knows. */
export function isDemoEmail(email: string): boolean {
  const address = email.toLowerCase();
  return STORES.some(({ people }) => people.some((one) => one.email === address));
}
