"use client";
import type { Scorecard } from "@walkaround/contract/scorecard";
import type { TrainingSessionDetail } from "@walkaround/contract/training-session";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { CardSection } from "../../../ui/card.tsx";
import { ScoreDial } from "../../../ui/score-dial.tsx";
import { VerdictBadge } from "../../../ui/verdict.tsx";
import { DimensionList } from "./dimension-list.tsx";
import { LastAttempt } from "./last-attempt.tsx";
import { RedLines } from "./red-lines.tsx";
import { RoadSteps } from "./road-steps.tsx";
import { TalkFigures } from "./talk-figures.tsx";
import { type Shown, Transcript, turnElementId } from "./transcript.tsx";
import { TrustCurve } from "./trust-curve.tsx";

/** The total and why, beside the talk it came from. */
export function ScorecardView({
  scorecard,
  session,
  previous,
  onTryFrom,
}: {
  scorecard: Scorecard;
  session: TrainingSessionDetail;
  /** The score of the last attempt at the same scenario; null when this is the first. */
  previous: { id: string; overall: number; startTime: string } | null;
  onTryFrom?: ((turn: number) => void) | undefined;
}) {
  const t = useTranslations("scorecard");
  const [shown, setShown] = useState<Shown | null>(null);

  const show = (turn: number, quote: string | null = null) => {
    setShown({ turn, quote });
    const element = document.getElementById(turnElementId(turn));
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "center" });
  };

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 laptop:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] laptop:items-start">
      <div className="min-w-0">
        <Total scorecard={scorecard} previous={previous} />
        <RedLines redLines={scorecard.redLines} onShow={show} />
        <h2 className="legend mb-3">{t("why")}</h2>
        <DimensionList dimensions={scorecard.dimensions} turns={session.turns} onShow={show} />
        <CardSection title={t("road")} className="mt-6">
          <RoadSteps steps={scorecard.steps} onShow={show} />
        </CardSection>
        <CardSection title={t("figures.title")} className="mt-6">
          <TalkFigures metrics={scorecard.metrics} />
        </CardSection>
        <p className="mt-4 text-muted text-small">
          <Provenance scorecard={scorecard} />
        </p>
      </div>
      <div className="min-w-0 laptop:sticky laptop:top-4 laptop:max-h-[calc(100dvh-2rem)] laptop:overflow-y-auto print:static print:max-h-none">
        {session.origin === "rehearsal" && (
          <CardSection title={t("trust")} className="mb-6">
            <TrustCurve turns={session.turns} moments={scorecard.moments} onShow={show} />
          </CardSection>
        )}
        <CardSection title={t("talk")}>
          <Transcript
            turns={session.turns}
            moments={scorecard.moments}
            shown={shown}
            buyerName={session.scenario?.buyer.name ?? t("buyer")}
            onTryFrom={onTryFrom}
          />
        </CardSection>
      </div>
    </div>
  );
}

/** How the answers came about, in one sentence. */
function Provenance({ scorecard }: { scorecard: Scorecard }) {
  const t = useTranslations("scorecard");
  const { rubric, judge, dimensions } = scorecard;
  const from = { rubric: rubric.id, version: rubric.version };
  if (!judge) return t("provenance", from);
  const checks = dimensions.flatMap((dimension) => dimension.checks);
  const count = checks.filter((check) => check.judgedBy === "model").length;
  return t("provenanceWithModel", { ...from, model: judge.model, count });
}

function Total({
  scorecard,
  previous,
}: {
  scorecard: Scorecard;
  previous: { id: string; overall: number; startTime: string } | null;
}) {
  const t = useTranslations("scorecard");
  const verdict = scorecard.overall === null ? null : scorecard.passed;
  const word = verdict === null ? t("notScored") : verdict ? t("passed") : t("notPassed");
  return (
    <div className="mb-6 flex flex-col items-center gap-4 rounded-l border border-line bg-surface p-5 tablet:flex-row tablet:gap-8">
      <ScoreDial
        size="large"
        value={scorecard.overall}
        passMark={70}
        label={
          scorecard.overall === null
            ? t("notScored")
            : t("totalLabel", { score: scorecard.overall, verdict: word })
        }
      >
        <VerdictBadge passed={verdict}>{word}</VerdictBadge>
      </ScoreDial>
      <div className="w-full min-w-0 flex-1">
        <ul className="flex flex-col divide-y divide-line">
          {scorecard.dimensions.map((dimension) => (
            <li key={dimension.id} className="flex items-baseline justify-between gap-3 py-2">
              <span className="min-w-0 truncate">{dimension.label}</span>
              <span className="figures font-semibold">{dimension.score ?? "–"}</span>
            </li>
          ))}
        </ul>
        {scorecard.overall === null && (
          <p className="mt-2 text-muted text-small">{t("tooShort")}</p>
        )}
        {scorecard.overall !== null && previous && (
          <LastAttempt overall={scorecard.overall} previous={previous} />
        )}
      </div>
    </div>
  );
}
