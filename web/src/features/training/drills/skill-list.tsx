"use client";
import type { Skill } from "@walkaround/contract/drills";
import { useFormatter, useTranslations } from "use-intl";
import { Meter } from "../../../ui/meter.tsx";

/** Each skill on its scale, with where it is heading. */
export function SkillList({ skills }: { skills: readonly Skill[] }) {
  const t = useTranslations("drills");
  const format = useFormatter();
  if (skills.length === 0) return <p className="text-muted">{t("noSkills")}</p>;
  return (
    <ul className="flex flex-col gap-4">
      {skills.map(({ id, label, value, trend, talks }) => (
        <li key={id}>
          <Meter
            label={label}
            value={value}
            caption={
              value === null ? (
                <span className="text-muted">{t("tooFew", { count: talks })}</span>
              ) : (
                <>
                  {value}
                  {trend !== null && trend !== 0 && (
                    <span className={trend > 0 ? "ml-2 text-pass" : "ml-2 text-fail"}>
                      {format.number(trend, { signDisplay: "exceptZero" })}
                    </span>
                  )}
                </>
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}
