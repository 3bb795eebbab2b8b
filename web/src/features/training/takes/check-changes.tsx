"use client";
import type { Take } from "@walkaround/contract/takes";
import { useTranslations } from "use-intl";
import { CardSection } from "../../../ui/card.tsx";
import { VerdictMark } from "../../../ui/verdict.tsx";
import { type CheckChange, compareChecks } from "./compare-checks.ts";

/** What the retry did that the first take did not, what it lost, and what neither did. */
export function CheckChanges({
  first,
  second,
  number,
}: {
  first: Take;
  second: Take;
  number: number;
}) {
  const t = useTranslations("takes");
  const { gained, lost, bothDid, neitherDid } = compareChecks(first, second);
  return (
    <div className="mt-6 grid gap-6 laptop:grid-cols-2 laptop:items-start">
      <CardSection title={t("changed")} aside={<Kept count={bothDid} />}>
        {gained.length + lost.length === 0 ? (
          <p className="text-muted">{t("nothingChanged")}</p>
        ) : (
          <ul className="flex flex-col gap-4">
            {gained.map((change) => (
              <Line
                key={change.id}
                change={change}
                passed
                word={t("gained", { number })}
                quote="after"
              />
            ))}
            {lost.map((change) => (
              <Line
                key={change.id}
                change={change}
                passed={false}
                word={t("lost", { number })}
                quote="before"
              />
            ))}
          </ul>
        )}
      </CardSection>
      <CardSection title={t("still")}>
        {neitherDid.length === 0 ? (
          <p className="text-muted">{t("nothingLeft")}</p>
        ) : (
          <ul className="flex flex-col gap-4">
            {neitherDid.map((change) => (
              <Line key={change.id} change={change} passed={null} word={t("neither")} advice />
            ))}
          </ul>
        )}
      </CardSection>
    </div>
  );
}

function Kept({ count }: { count: number }) {
  const t = useTranslations("takes");
  return <span className="figures text-muted text-small">{t("bothDid", { count })}</span>;
}

function Line({
  change,
  passed,
  word,
  quote,
  advice = false,
}: {
  change: CheckChange;
  passed: boolean | null;
  word: string;
  /** Whose words show it. */
  quote?: "before" | "after";
  advice?: boolean;
}) {
  const said = quote ? change[quote].quote : null;
  return (
    <li className="flex items-start gap-3">
      <VerdictMark passed={passed} label={word} className="mt-0.5" />
      <div className="min-w-0">
        <p>{change.after.label}</p>
        {said && (
          <p className="mt-1 text-muted text-small">
            <q>{said.text}</q>
          </p>
        )}
        {advice && <p className="mt-1 text-muted text-small">{change.after.advice}</p>}
      </div>
    </li>
  );
}
