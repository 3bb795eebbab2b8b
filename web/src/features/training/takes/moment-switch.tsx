"use client";
import { useTranslations } from "use-intl";
import { AppLink } from "../../../ui/app-link.tsx";
import { buttonClass } from "../../../ui/button.tsx";
import { takesHref } from "../session-words.ts";

/** The moments that were tried again: a name when it is one, links to each when there are more. */
export function MomentSwitch({
  sessionId,
  moments,
  turn,
}: {
  sessionId: string;
  moments: readonly number[];
  turn: number;
}) {
  const t = useTranslations("takes");
  if (moments.length < 2) return <p className="figures text-muted">{t("from", { turn })}</p>;
  return (
    <nav aria-label={t("moments")} className="flex flex-wrap gap-2">
      {moments.map((moment) => (
        <AppLink
          key={moment}
          href={takesHref(sessionId, moment)}
          aria-current={moment === turn ? "page" : undefined}
          className={buttonClass(moment === turn ? "plain" : "quiet", "small")}
        >
          {t("from", { turn: moment })}
        </AppLink>
      ))}
    </nav>
  );
}
