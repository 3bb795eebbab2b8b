"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import type { TrainingTurn } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";
import { outcomeOf, VerdictMark } from "../../../ui/verdict.tsx";
import { QuoteButton } from "./quote-button.tsx";

const VERDICT_WORD = {
  pass: "checkPassed",
  fail: "checkMissed",
  open: "checkOpen",
} as const;

type Show = (turn: number, quote: string) => void;

/** Why the total is what it is: every check, and the sentence that decided it. */
export function DimensionList({
  dimensions,
  turns,
  onShow,
}: {
  dimensions: Scorecard["dimensions"];
  turns: readonly TrainingTurn[];
  onShow: Show;
}) {
  const t = useTranslations("scorecard");
  return (
    <div className="flex flex-col gap-5">
      {dimensions.map((dimension) => (
        <section key={dimension.id} className="rounded-l border border-line bg-surface">
          <header className="flex items-center gap-4 border-line border-b px-4 py-3 tablet:px-5">
            <h3 className="min-w-0 flex-1 font-semibold text-body">{dimension.label}</h3>
            <ShareBar score={dimension.score} />
            <span className="figures w-9 text-right font-semibold text-title">
              {dimension.score ?? "–"}
              <span className="sr-only">
                {dimension.score === null ? t("notJudged") : t("of100")}
              </span>
            </span>
          </header>
          <ul className="divide-y divide-line">
            {dimension.checks.map((check) => (
              <CheckRow key={check.id} check={check} turns={turns} onShow={onShow} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ShareBar({ score }: { score: number | null }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className="h-1.5 w-20 rounded-full"
    >
      <rect width="100" height="6" className="fill-sunken" />
      {score !== null && <rect width={score} height="6" className="fill-ink" />}
    </svg>
  );
}

type Check = Scorecard["dimensions"][number]["checks"][number];

function CheckRow({
  check,
  turns,
  onShow,
}: {
  check: Check;
  turns: readonly TrainingTurn[];
  onShow: Show;
}) {
  const t = useTranslations("scorecard");
  return (
    <li className="px-4 py-3 tablet:px-5">
      <div className="flex items-start gap-3">
        <VerdictMark
          passed={check.passed}
          label={t(VERDICT_WORD[outcomeOf(check.passed)])}
          className="mt-1"
        />
        <div className="min-w-0 flex-1">
          <p className={cx("pt-0.5", check.passed === null && "text-muted")}>{check.label}</p>
          {check.judgedBy === "model" && (
            <p className="mt-0.5 text-legend text-muted">{t("judgedByModel")}</p>
          )}
          {check.passed !== true && (
            <p className="mt-1 text-small text-muted">
              {check.passed === null ? t("couldNotJudge") : check.advice}
            </p>
          )}
          {check.quote && (
            <div className="mt-2">
              <QuoteButton
                quote={check.quote.text}
                turn={check.quote.turn}
                speaker={turns[check.quote.turn]?.speaker}
                onShow={onShow}
              />
            </div>
          )}
        </div>
      </div>
    </li>
  );
}
