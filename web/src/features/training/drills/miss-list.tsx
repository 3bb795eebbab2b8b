"use client";
import type { getSkills } from "@walkaround/contract/drills";
import type { ReplyOf } from "@walkaround/contract/route";
import { useTranslations } from "use-intl";

/** What is missed again and again, the surest first. */
export function MissList({ misses }: { misses: ReplyOf<typeof getSkills>["misses"] }) {
  const t = useTranslations("drills");
  return (
    <ul className="flex flex-col divide-y divide-line">
      {misses.map(({ id, label, missed, judged }) => (
        <li
          key={id}
          className="flex items-baseline justify-between gap-4 py-2 first:pt-0 last:pb-0"
        >
          <span className="min-w-0">{label}</span>
          <span className="figures shrink-0 text-muted text-small">
            {t("missedOf", { missed, judged })}
          </span>
        </li>
      ))}
    </ul>
  );
}
