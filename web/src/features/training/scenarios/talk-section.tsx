"use client";
import { DRAFT_LIMITS } from "@walkaround/domain/buyer/scenario-draft";
import { useTranslations } from "use-intl";
import { CardSection } from "../../../ui/card.tsx";
import { ChoiceField, LineField, Rows } from "./draft-fields.tsx";
import { useSubjects } from "./draft-words.ts";
import type { DraftInWork } from "./use-working-draft.ts";

/** What they say first, what they answer, and what they ask. */
export function TalkFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  const subjects = useSubjects();
  return (
    <CardSection title={t("talkPart")}>
      <h3 className="font-semibold">{t("openings")}</h3>
      <p className="mb-3 text-muted text-small">{t("openingsHint")}</p>
      <Rows
        work={work}
        path="opening"
        most={DRAFT_LIMITS.openings}
        blank=""
        addLabel={t("addOpening")}
        dropLabel={(at) => t("dropRow", { what: t("opening"), number: at + 1 })}
      >
        {(path, at) => (
          <LineField
            work={work}
            path={path}
            label={t("numbered", { what: t("opening"), number: at + 1 })}
            spoken
          />
        )}
      </Rows>
      <h3 className="mt-6 font-semibold">{t("answers")}</h3>
      <p className="mb-3 text-muted text-small">{t("answersHint")}</p>
      <Rows
        work={work}
        path="answers"
        most={DRAFT_LIMITS.answers}
        blank={{ about: "home", lines: [""] }}
        addLabel={t("addAnswer")}
        dropLabel={(at) => t("dropRow", { what: t("answer"), number: at + 1 })}
      >
        {(path) => (
          <div className="grid gap-3 tablet:grid-cols-[13rem_1fr]">
            <ChoiceField
              work={work}
              path={`${path}.about`}
              label={t("askedAbout")}
              options={subjects}
            />
            <LineField work={work} path={`${path}.lines.0`} label={t("theySay")} spoken />
          </div>
        )}
      </Rows>
      <h3 className="mt-6 font-semibold">{t("wonderings")}</h3>
      <p className="mb-3 text-muted text-small">{t("wonderingsHint")}</p>
      <Rows
        work={work}
        path="wonderings"
        most={DRAFT_LIMITS.wonderings}
        blank={{ about: "features", ask: "" }}
        addLabel={t("addWondering")}
        dropLabel={(at) => t("dropRow", { what: t("wondering"), number: at + 1 })}
      >
        {(path) => (
          <div className="grid gap-3 tablet:grid-cols-[13rem_1fr]">
            <ChoiceField
              work={work}
              path={`${path}.about`}
              label={t("askAbout")}
              options={subjects}
            />
            <LineField work={work} path={`${path}.ask`} label={t("theyAsk")} spoken />
          </div>
        )}
      </Rows>
    </CardSection>
  );
}
