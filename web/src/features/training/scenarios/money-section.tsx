"use client";
import { BARGAINING } from "@walkaround/domain/buyer/scenario-draft";
import { useTranslations } from "use-intl";
import { CardSection } from "../../../ui/card.tsx";
import { Switch } from "../../../ui/choice.tsx";
import { SegmentedControl } from "../../../ui/segmented-control.tsx";
import { ChoiceField, LineField, NumberField, ScaleField } from "./draft-fields.tsx";
import { CONDITIONS } from "./draft-words.ts";
import type { DraftInWork } from "./use-working-draft.ts";

/** What they came to see. */
export function CarFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  return (
    <CardSection title={t("carPart")}>
      <div className="grid grid-cols-2 gap-4 tablet:grid-cols-4">
        <NumberField work={work} path="facts.year" label={t("year")} />
        <LineField work={work} path="facts.make" label={t("make")} />
        <LineField work={work} path="facts.model" label={t("model")} />
        <LineField work={work} path="facts.trim" label={t("trim")} optional />
        <NumberField work={work} path="facts.price" label={t("listPrice")} money />
        <NumberField work={work} path="facts.mileage" label={t("mileage")} empty="none" />
        <ChoiceField
          work={work}
          path="facts.condition"
          label={t("condition")}
          className="col-span-2"
          options={CONDITIONS.map((value) => ({ value, label: t(`conditions.${value}`) }))}
        />
      </div>
      <p className="mt-3 text-muted text-small">{t("carHint")}</p>
    </CardSection>
  );
}

const NO_TRADE = { car: "2014 Civic", hopes: 5000, least: 3500, owes: 0 };

/** What they can pay, what they say they can pay, and what they would do instead. */
export function MoneyFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  const { bargaining, tradeIn } = work.draft;
  return (
    <CardSection title={t("moneyPart")}>
      <div className="grid gap-4 tablet:grid-cols-2">
        <NumberField
          work={work}
          path="reservation"
          label={t("reservation")}
          hint={t("reservationHint")}
          money
        />
        <div className="flex flex-col gap-1.5">
          <span aria-hidden="true" className="font-medium text-small">
            {t("bargains")}
          </span>
          <SegmentedControl
            legend={t("bargains")}
            value={bargaining}
            onChange={(value) => work.put("bargaining", value)}
            wide
            segments={BARGAINING.map((value) => ({ value, label: t(`bargaining.${value}`) }))}
          />
        </div>
        <NumberField
          work={work}
          path="budget"
          label={t("budget")}
          hint={t("budgetHint")}
          money
          empty="null"
        />
        <NumberField
          work={work}
          path="monthly"
          label={t("monthly")}
          hint={t("monthlyHint")}
          money
          empty="null"
        />
        <LineField
          work={work}
          path="alternative"
          label={t("alternative")}
          hint={t("alternativeHint")}
          className="tablet:col-span-2"
          spoken
        />
      </div>
      <div className="mt-3">
        <Switch
          label={t("hasTrade")}
          checked={tradeIn !== null}
          onChange={(on) => work.put("tradeIn", on ? NO_TRADE : null)}
        />
      </div>
      {tradeIn !== null && (
        <div className="mt-2 grid grid-cols-2 gap-4 tablet:grid-cols-4">
          <LineField work={work} path="tradeIn.car" label={t("tradeCar")} spoken />
          <NumberField work={work} path="tradeIn.hopes" label={t("tradeHopes")} money />
          <NumberField work={work} path="tradeIn.least" label={t("tradeLeast")} money />
          <NumberField work={work} path="tradeIn.owes" label={t("tradeOwes")} money />
        </div>
      )}
    </CardSection>
  );
}

/** How they feel when they walk in, and how much they talk. */
export function TemperFields({ work }: { work: DraftInWork }) {
  const t = useTranslations("scenarios");
  return (
    <CardSection title={t("temperPart")}>
      <div className="grid gap-x-6 gap-y-4 tablet:grid-cols-2">
        <ScaleField work={work} path="start.trust" label={t("trust")} hint={t("trustHint")} />
        <ScaleField work={work} path="start.interest" label={t("interest")} />
        <ScaleField
          work={work}
          path="start.patience"
          label={t("patience")}
          hint={t("patienceHint")}
          min={1}
        />
        <ScaleField
          work={work}
          path="talkativeness"
          label={t("talkativeness")}
          hint={t("talkativenessHint")}
          scale={100}
        />
      </div>
    </CardSection>
  );
}
