"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import {
  PREVIEW_LIMIT,
  type PreviewedSession,
  previewRubric,
  type RubricDetail,
} from "@walkaround/contract/rubrics";
import Link from "next/link";
import { useEffect, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { callRoute } from "../../../lib/api/call-route.ts";
import { useProblemText } from "../../../lib/api/use-problem-text.ts";
import { cx } from "../../../lib/cx.ts";
import { Button } from "../../../ui/button.tsx";
import { SkeletonRows } from "../../../ui/skeleton.tsx";
import { ErrorState } from "../../../ui/state.tsx";
import { scorecardHref } from "../session-words.ts";
import { editOf, type WorkingRubric } from "./working-rubric.ts";

const PAUSE_MS = 200;
const FIRST_ROWS = 12;

/** What the edit would make of past talks: asked again a moment after each change, nothing stored. */
export function PreviewPanel({
  rubric,
  now,
  isComplete,
}: {
  rubric: RubricDetail;
  now: WorkingRubric;
  isComplete: boolean;
}) {
  const t = useTranslations("rubrics");
  const problemText = useProblemText();
  const [showsAll, setShowsAll] = useState(false);
  const edit = useSettled(JSON.stringify(editOf(now)), isComplete);
  const preview = useQuery({
    queryKey: [previewRubric.path, rubric.id, edit],
    queryFn: ({ signal }) =>
      callRoute(previewRubric, {
        params: { id: rubric.id },
        body: { edit: JSON.parse(edit), limit: PREVIEW_LIMIT },
        signal,
      }),
    placeholderData: keepPreviousData,
    meta: { keep: false },
  });
  const { data } = preview;
  const sessions = showsAll ? data?.sessions : data?.sessions.slice(0, FIRST_ROWS);
  return (
    <section aria-labelledby="preview" className="rounded-l border border-line bg-surface">
      <header className="px-4 pt-4">
        <h2 id="preview" className="text-title">
          {t("preview")}
        </h2>
        <p className="mt-1 text-muted text-small">
          {t("previewLead", { count: data?.sessions.length ?? 0 })}
        </p>
      </header>
      {preview.isError && (
        <ErrorState
          className="m-4"
          title={problemText(preview.error) ?? ""}
          retryLabel={t("retry")}
          onRetry={() => void preview.refetch()}
        />
      )}
      {!data && !preview.isError && <SkeletonRows rows={4} className="px-4" />}
      {data && data.sessions.length === 0 && <p className="px-4 py-6 text-muted">{t("noTalks")}</p>}
      {data && data.sessions.length > 0 && (
        <>
          <Figures
            meanShift={data.meanShift}
            passedBefore={data.passedBefore}
            passedAfter={data.passedAfter}
          />
          <ul
            aria-label={t("previewList")}
            className="divide-y divide-line border-line border-t laptop:max-h-[46dvh] laptop:overflow-y-auto"
          >
            {sessions?.map((session) => (
              <PreviewRow key={session.sessionId} session={session} passMark={now.passMark} />
            ))}
          </ul>
          {!showsAll && data.sessions.length > FIRST_ROWS && (
            <Button
              tone="quiet"
              size="small"
              onClick={() => setShowsAll(true)}
              className="w-full rounded-none border-line border-t"
            >
              {t("showAll", { count: data.sessions.length })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

/** The last value that stood still for a moment; the one before while `isComplete` is false. */
function useSettled(value: string, isComplete: boolean): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (!isComplete) return;
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value, isComplete]);
  return settled;
}

function Figures({
  meanShift,
  passedBefore,
  passedAfter,
}: {
  meanShift: number | null;
  passedBefore: number;
  passedAfter: number;
}) {
  const t = useTranslations("rubrics");
  const format = useFormatter();
  const shift =
    meanShift === null
      ? "–"
      : format.number(meanShift, { signDisplay: "exceptZero", maximumFractionDigits: 1 });
  return (
    <dl aria-live="polite" className="grid grid-cols-2 gap-4 px-4 py-4">
      <div>
        <dt className="legend">{t("meanShift")}</dt>
        <dd className="figures mt-1 font-semibold text-heading">{shift}</dd>
      </div>
      <div>
        <dt className="legend">{t("passing")}</dt>
        <dd className="figures mt-1 font-semibold text-heading">
          <span className="text-muted">{passedBefore}</span> <span aria-hidden="true">→</span>{" "}
          {passedAfter}
        </dd>
      </div>
    </dl>
  );
}

/** Hollow is the score it got, solid the one it would get, the line across is the mark to pass. */
function PreviewRow({ session, passMark }: { session: PreviewedSession; passMark: number }) {
  const t = useTranslations("rubrics");
  const format = useFormatter();
  const { before, after, passedBefore, passedAfter } = session;
  const turned = passedBefore === passedAfter ? null : passedAfter;
  return (
    <li>
      <Link
        href={scorecardHref(session.sessionId)}
        prefetch={false}
        className="touchable block px-4 py-2.5 -outline-offset-2"
      >
        <span className="flex items-baseline gap-3">
          <span className="min-w-0 flex-1 truncate text-small">
            <span className="font-medium">{session.person}</span>{" "}
            <span className="text-muted">
              {session.title},{" "}
              {format.dateTime(new Date(session.startTime), { day: "numeric", month: "short" })}
            </span>
          </span>
          <span className="figures shrink-0 text-small">
            <span className="text-muted">{before ?? "–"}</span> <span aria-hidden="true">→</span>{" "}
            <span className="font-semibold">{after ?? "–"}</span>
          </span>
        </span>
        <Dumbbell before={before} after={after} passMark={passMark} turned={turned} />
        {turned !== null && (
          <span className={cx("font-medium text-legend", turned ? "text-pass" : "text-fail")}>
            {t(turned ? "nowPasses" : "nowFails")}
          </span>
        )}
      </Link>
    </li>
  );
}

function Dumbbell({
  before,
  after,
  passMark,
  turned,
}: {
  before: number | null;
  after: number | null;
  passMark: number;
  turned: boolean | null;
}) {
  const tone = turned === null ? "ink" : turned ? "pass" : "fail";
  const FILL = { ink: "fill-ink", pass: "fill-pass", fail: "fill-fail" }[tone];
  const STROKE = { ink: "stroke-ink", pass: "stroke-pass", fail: "stroke-fail" }[tone];
  return (
    <svg aria-hidden="true" className="mt-1 block h-4 w-full overflow-visible">
      <line x1="0%" x2="100%" y1="8" y2="8" className="stroke-line" />
      <line x1={`${passMark}%`} x2={`${passMark}%`} y1="1" y2="15" className="stroke-tick" />
      {before !== null && after !== null && (
        <line
          x1={`${before}%`}
          x2={`${after}%`}
          y1="8"
          y2="8"
          strokeWidth="2.5"
          className={STROKE}
        />
      )}
      {before !== null && (
        <circle
          cx={`${before}%`}
          cy="8"
          r="4"
          strokeWidth="1.5"
          className="fill-surface stroke-muted"
        />
      )}
      {after !== null && <circle cx={`${after}%`} cy="8" r="4.5" className={FILL} />}
    </svg>
  );
}
