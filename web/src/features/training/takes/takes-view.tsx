"use client";
import type { ReplyOf } from "@walkaround/contract/route";
import type { listTakes } from "@walkaround/contract/takes";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";
import { SegmentedControl } from "../../../ui/segmented-control.tsx";
import { CheckChanges } from "./check-changes.tsx";
import { MomentSwitch } from "./moment-switch.tsx";
import { TakeHead } from "./take-head.tsx";
import { TakeTalk } from "./take-talk.tsx";

/** Two takes beside each other: what each came to, what made the difference, and the words. */
export function TakesView({ data }: { data: ReplyOf<typeof listTakes> }) {
  const t = useTranslations("takes");
  const [first, ...retries] = data.takes;
  const [shownId, setShownId] = useState(retries.at(-1)?.session.id);
  const [column, setColumn] = useState<"first" | "again">("again");
  const second = retries.find((take) => take.session.id === shownId) ?? retries.at(-1);
  if (!first || !second) return null;
  const number = retries.indexOf(second) + 2;

  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-3">
        <MomentSwitch sessionId={first.session.id} moments={data.moments} turn={data.turn} />
        {retries.length > 1 && (
          <SegmentedControl
            legend={t("which")}
            segments={retries.map((take, at) => ({
              value: take.session.id,
              label: t("take", { number: at + 2 }),
            }))}
            value={second.session.id}
            onChange={setShownId}
          />
        )}
      </div>
      <div className="grid grid-cols-2 gap-3 laptop:gap-6">
        <TakeHead take={first} label={t("take", { number: 1 })} against={null} />
        <TakeHead take={second} label={t("take", { number })} against={first.score.overall} />
      </div>
      <CheckChanges first={first} second={second} number={number} />
      <SegmentedControl
        legend={t("whose")}
        wide
        className="mt-8 laptop:hidden"
        segments={[
          { value: "first", label: t("take", { number: 1 }) },
          { value: "again", label: t("take", { number }) },
        ]}
        value={column}
        onChange={setColumn}
      />
      <div className="mt-4 grid gap-6 laptop:mt-8 laptop:grid-cols-2">
        {[first, second].map((take, at) => (
          <div
            key={take.session.id}
            className={cx((at === 0) !== (column === "first") && "hidden laptop:block")}
          >
            <TakeTalk
              take={take}
              before={data.before}
              label={t("take", { number: at === 0 ? 1 : number })}
            />
          </div>
        ))}
      </div>
    </>
  );
}
