"use client";
import type { Take } from "@walkaround/contract/takes";
import type { TrainingTurn } from "@walkaround/contract/training-session";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";
import { CardSection } from "../../../ui/card.tsx";
import { TurnMoments } from "../scorecard/turn-moments.tsx";

/** The words of one take, after the last that both share; each with what it did to the buyer's trust. */
export function TakeTalk({
  take,
  before,
  label,
}: {
  take: Take;
  before: readonly TrainingTurn[];
  label: string;
}) {
  const t = useTranslations("takes");
  const ends = take.turns.findLast((turn) => turn.buyer !== null)?.buyer;
  return (
    <CardSection
      title={label}
      aside={
        ends && (
          <span className="figures text-muted text-small">
            {t("trustEnds", { trust: ends.trust })}
          </span>
        )
      }
    >
      <ol className="flex flex-col gap-3">
        {before.map((turn) => (
          <Said key={turn.number} turn={turn} isShared />
        ))}
        <li aria-hidden="true" className="scale-rule my-1" />
        {take.turns.map((turn) => (
          <Said key={turn.number} turn={turn}>
            <TurnMoments
              moments={take.score.moments.filter((moment) => moment.turn === turn.number)}
            />
          </Said>
        ))}
      </ol>
      {take.turns.length === 0 && <p className="text-muted text-small">{t("nothingYet")}</p>}
    </CardSection>
  );
}

function Said({
  turn,
  isShared = false,
  children,
}: {
  turn: TrainingTurn;
  isShared?: boolean;
  children?: React.ReactNode;
}) {
  const t = useTranslations("takes");
  const isSeller = turn.speaker === "seller";
  return (
    <li className={cx(isShared && "text-muted")}>
      <p className="flex items-center gap-2 text-legend text-muted">
        <span className="figures w-6">{turn.number}</span>
        <span className="font-medium">{isSeller ? t("seller") : t("buyer")}</span>
        {turn.buyer && !isShared && (
          <span className="figures ml-auto">{t("trust", { trust: turn.buyer.trust })}</span>
        )}
      </p>
      <p className={cx("whitespace-pre-wrap pl-8", isSeller && "font-medium")} dir="auto">
        {turn.text}
      </p>
      {children}
    </li>
  );
}
