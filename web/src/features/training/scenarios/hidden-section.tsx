"use client";
import { DRAFT_LIMITS } from "@walkaround/domain/buyer/scenario-draft";
import { WORRIES } from "@walkaround/domain/buyer/worry-library";
import { useTranslations } from "use-intl";
import { CardSection } from "../../../ui/card.tsx";
import { Checkbox } from "../../../ui/choice.tsx";
import { ChoiceField, LineField, NumberField, Rows } from "./draft-fields.tsx";
import { OCCASIONS, useSubjects } from "./draft-words.ts";
import type { DraftInWork } from "./use-working-draft.ts";

/** What the car has to do for them, and what only a good question brings out. */
export function HiddenFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  const subjects = useSubjects();
  const { needs } = work.draft;
  return (
    <CardSection title={t("hiddenPart")}>
      <h3 className="font-semibold">{t("needs")}</h3>
      <p className="mb-3 text-muted text-small">{t("needsHint")}</p>
      <Rows
        work={work}
        path="needs"
        most={DRAFT_LIMITS.needs}
        blank={{ about: ["comfort"], says: "" }}
        addLabel={t("addNeed")}
        dropLabel={(at) => t("dropRow", { what: t("need"), number: at + 1 })}
      >
        {(path, at) => (
          <div className="grid gap-3 tablet:grid-cols-[13rem_1fr]">
            <ChoiceField
              work={work}
              path={`${path}.about`}
              label={t("askedAbout")}
              options={subjects}
              value={needs[at]?.about[0] ?? ""}
              onChoose={(about) => {
                const others = (needs[at]?.about ?? []).slice(1);
                work.put(`${path}.about`, [about, ...others.filter((one) => one !== about)]);
              }}
            />
            <LineField
              work={work}
              path={`${path}.says`}
              label={t("theySay")}
              optional
              spoken
              {...(needs[at]?.says === undefined && { hint: t("saidByAnswer") })}
            />
          </div>
        )}
      </Rows>
      <h3 className="mt-6 font-semibold">{t("secrets")}</h3>
      <p className="mb-3 text-muted text-small">{t("secretsHint")}</p>
      <Rows
        work={work}
        path="secrets"
        most={DRAFT_LIMITS.secrets}
        blank={{ about: "why_now", line: "" }}
        addLabel={t("addSecret")}
        dropLabel={(at) => t("dropRow", { what: t("secret"), number: at + 1 })}
      >
        {(path) => (
          <div className="grid gap-3 tablet:grid-cols-[13rem_1fr]">
            <ChoiceField
              work={work}
              path={`${path}.about`}
              label={t("askedAbout")}
              options={subjects}
            />
            <LineField work={work} path={`${path}.line`} label={t("theyAdmit")} spoken />
            <NumberField
              work={work}
              path={`${path}.trust`}
              label={t("trustNeeded")}
              empty="none"
              hint={t("trustNeededHint")}
            />
            <LineField
              work={work}
              path={`${path}.hint`}
              label={t("slip")}
              hint={t("slipHint")}
              optional
              spoken
            />
          </div>
        )}
      </Rows>
    </CardSection>
  );
}

/** What stands between them and a yes: common worries to tick, and their own. */
export function WorryFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  const subjects = useSubjects();
  const { worries } = work.draft;
  const error = work.errorAt("worries", true);
  return (
    <CardSection title={t("worryPart")}>
      <p className="mb-2 text-muted text-small">{t("worriesHint")}</p>
      <div className="grid gap-x-6 tablet:grid-cols-2">
        {WORRIES.map(({ id, raise, beneath }) => (
          <Checkbox
            key={id}
            label={<span lang="en">{raise[0]}</span>}
            hint={<span lang="en">{beneath}</span>}
            checked={worries.includes(id)}
            onChange={(on) =>
              work.put("worries", on ? [...worries, id] : worries.filter((one) => one !== id))
            }
          />
        ))}
      </div>
      {error !== undefined && (
        <p role="alert" className="mt-1 font-medium text-fail text-small">
          {error}
        </p>
      )}
      <h3 className="mt-6 font-semibold">{t("ownWorries")}</h3>
      <p className="mb-3 text-muted text-small">{t("ownWorriesHint")}</p>
      <Rows
        work={work}
        path="ownWorries"
        most={DRAFT_LIMITS.ownWorries}
        blank={{ about: "price", when: "price", raise: [""], beneath: "" }}
        addLabel={t("addWorry")}
        dropLabel={(at) => t("dropRow", { what: t("worry"), number: at + 1 })}
      >
        {(path) => (
          <div className="grid gap-3 tablet:grid-cols-2">
            <ChoiceField
              work={work}
              path={`${path}.about`}
              label={t("worryAbout")}
              options={subjects}
            />
            <ChoiceField
              work={work}
              path={`${path}.when`}
              label={t("worryWhen")}
              options={OCCASIONS.map((value) => ({ value, label: t(`when.${value}`) }))}
            />
            <LineField work={work} path={`${path}.raise.0`} label={t("raise")} spoken />
            <LineField work={work} path={`${path}.beneath`} label={t("beneath")} spoken />
          </div>
        )}
      </Rows>
    </CardSection>
  );
}
