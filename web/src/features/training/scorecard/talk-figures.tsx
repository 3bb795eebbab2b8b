"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import { useFormatter, useTranslations } from "use-intl";

/** Counts from the talk. What this talk cannot tell is left out rather than shown as nothing. */
export function TalkFigures({ metrics }: { metrics: Scorecard["metrics"] }) {
  const t = useTranslations("scorecard");
  const format = useFormatter();
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  const one = (value: number) => format.number(value, { maximumFractionDigits: 1 });
  const rows: [string, string | null][] = [
    [
      t("figures.talkShare"),
      metrics.talkShare === null ? null : format.number(metrics.talkShare, { style: "percent" }),
    ],
    [
      t("figures.questions"),
      t("figures.questionsOf", { all: metrics.questions, open: metrics.openQuestions }),
    ],
    [t("figures.words"), whole(metrics.words)],
    [t("figures.longest"), t("figures.wordCount", { count: metrics.longestMonologueWords })],
    [t("figures.fillers"), metrics.fillersPer100 === null ? null : one(metrics.fillersPer100)],
    [t("figures.prices"), whole(metrics.pricesNamed)],
    [
      t("figures.firstPrice"),
      metrics.firstPriceTurn === null
        ? null
        : metrics.firstPriceSeconds === null
          ? t("figures.atTurn", { turn: metrics.firstPriceTurn })
          : t("figures.seconds", { seconds: one(metrics.firstPriceSeconds) }),
    ],
    [
      t("figures.pace"),
      metrics.wpm === null ? null : t("figures.wpm", { wpm: Math.round(metrics.wpm) }),
    ],
    [
      t("figures.pause"),
      metrics.longestPauseSeconds === null
        ? null
        : t("figures.seconds", { seconds: one(metrics.longestPauseSeconds) }),
    ],
    [
      t("figures.interruptions"),
      metrics.interruptions === null ? null : whole(metrics.interruptions),
    ],
  ];
  return (
    <>
      <Figures rows={rows} />
      <PhaseTable phases={metrics.phases} />
    </>
  );
}

function Figures({ rows }: { rows: readonly [string, string | null][] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-6 tablet:grid-cols-3 laptop:grid-cols-2">
      {rows.map(([label, value]) =>
        value === null ? null : (
          <div key={label} className="border-line border-b py-2.5">
            <dt className="text-legend text-muted">{label}</dt>
            <dd className="figures font-semibold text-body">{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** How the talk went from third to third: who talked, and who asked. */
function PhaseTable({ phases }: { phases: Scorecard["metrics"]["phases"] }) {
  const t = useTranslations("scorecard");
  const format = useFormatter();
  if (phases.length === 0) return null;
  const columns: [string, (phase: (typeof phases)[number]) => string][] = [
    [
      t("figures.talkShareShort"),
      ({ talkShare }) =>
        talkShare === null ? "–" : format.number(talkShare, { style: "percent" }),
    ],
    [t("figures.questions"), ({ questions }) => format.number(questions)],
    [t("figures.open"), ({ openQuestions }) => format.number(openQuestions)],
    [t("figures.pricesShort"), ({ pricesNamed }) => format.number(pricesNamed)],
  ];
  return (
    <table className="mt-5 w-full text-small">
      <caption className="legend mb-2 text-left">{t("figures.byThird")}</caption>
      <thead>
        <tr className="border-line border-b text-legend text-muted">
          <td />
          {columns.map(([label]) => (
            <th key={label} scope="col" className="py-1.5 text-right font-medium">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {phases.map((phase) => (
          <tr key={phase.phase} className="border-line border-b last:border-b-0">
            <th scope="row" className="py-2 text-left font-medium">
              {t(`figures.${phase.phase}`)}
            </th>
            {columns.map(([label, show]) => (
              <td key={label} className="figures py-2 text-right">
                {show(phase)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
