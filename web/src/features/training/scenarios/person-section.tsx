"use client";
import { Shuffle } from "lucide-react";
import { useTranslations } from "use-intl";
import { Button } from "../../../ui/button.tsx";
import { CardSection } from "../../../ui/card.tsx";
import { Face } from "../../../ui/face.tsx";
import { SESSION_TYPES } from "../session-words.ts";
import { ChoiceField, LineField, NumberField, Rows, WordsField } from "./draft-fields.tsx";
import { DIFFICULTIES, usePersonas } from "./draft-words.ts";
import type { DraftInWork } from "./use-working-draft.ts";

/** What the tile in the library says, and what is to be practised. */
export function CardFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  const training = useTranslations("training");
  return (
    <CardSection title={t("cardPart")}>
      <div className="grid gap-4 tablet:grid-cols-2">
        <LineField work={work} path="title" label={t("titleField")} className="tablet:col-span-2" />
        <ChoiceField
          work={work}
          path="sessionType"
          label={t("sessionType")}
          options={SESSION_TYPES.map((value) => ({ value, label: training(`type.${value}`) }))}
        />
        <ChoiceField
          work={work}
          path="difficulty"
          label={t("difficulty")}
          options={DIFFICULTIES.map((value) => ({
            value,
            label: training(`difficulty.${value}`),
          }))}
        />
        <WordsField
          work={work}
          path="situation"
          label={t("situation")}
          hint={t("situationHint")}
          className="tablet:col-span-2"
        />
        <WordsField
          work={work}
          path="goal"
          label={t("goal")}
          hint={t("goalHint")}
          className="tablet:col-span-2"
        />
      </div>
    </CardSection>
  );
}

/** Who walks in. */
export function PersonFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  const personas = usePersonas();
  const { buyer, partner } = work.draft;
  return (
    <CardSection title={t("personPart")}>
      <div className="mb-4 flex items-center gap-4">
        <Face id={buyer.face} size="large" />
        <Button
          size="small"
          icon={<Shuffle size={16} aria-hidden="true" />}
          onClick={() => work.put("buyer.face", `face-${crypto.randomUUID().slice(0, 8)}`)}
        >
          {t("otherFace")}
        </Button>
      </div>
      <div className="grid gap-4 tablet:grid-cols-2">
        <LineField work={work} path="buyer.name" label={t("name")} />
        <div className="grid grid-cols-[6rem_1fr] gap-4">
          <NumberField work={work} path="buyer.age" label={t("age")} />
          <LineField work={work} path="buyer.occupation" label={t("occupation")} />
        </div>
        <LineField work={work} path="buyer.mood" label={t("mood")} hint={t("moodHint")} />
        <ChoiceField
          work={work}
          path="persona"
          label={t("personaField")}
          hint={t("personaHint")}
          options={personas}
        />
        <LineField
          work={{ ...work, put: (path, value) => work.put(path, value === "" ? null : value) }}
          path="partner"
          label={t("partner")}
          hint={t(partner === null ? "partnerHint" : "partnerSpeaks")}
        />
        <div>
          <p className="mb-1.5 font-medium text-small">{t("decidesWith")}</p>
          <Rows
            work={work}
            path="decidesWith"
            most={3}
            blank=""
            addLabel={t("addDecider")}
            dropLabel={(at) => t("dropRow", { what: t("decider"), number: at + 1 })}
          >
            {(path, at) => (
              <LineField
                work={work}
                path={path}
                label={t("numbered", { what: t("decider"), number: at + 1 })}
                spoken
              />
            )}
          </Rows>
        </div>
      </div>
    </CardSection>
  );
}
