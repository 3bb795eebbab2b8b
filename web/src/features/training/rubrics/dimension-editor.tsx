"use client";
import type { RubricDetail } from "@walkaround/contract/rubrics";
import { ChevronDown, Pencil } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { cx } from "../../../lib/cx.ts";
import { Button } from "../../../ui/button.tsx";
import { Switch } from "../../../ui/choice.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Select } from "../../../ui/select-field.tsx";
import { Slider } from "../../../ui/slider.tsx";
import { useRubricLanguage } from "./points-bar.tsx";
import type { RubricInWork } from "./use-working-rubric.ts";
import { WordFields } from "./word-fields.tsx";
import { changeCheck, givePoints, isLastOn, rename, switchDimension } from "./working-rubric.ts";

type Dimension = RubricDetail["dimensions"][number];

const CHECK_WEIGHTS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] as const;

/** One dimension: whether it counts, its points, its name, and the checks within. */
export function DimensionEditor({ dimension, work }: { dimension: Dimension; work: RubricInWork }) {
  const t = useTranslations("rubrics");
  const language = useRubricLanguage();
  const [isOpen, setOpen] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const checksId = useId();
  const { id, label, weight, on, checks } = dimension;
  const name = label[language];
  const countOn = work.now.dimensions.filter((one) => one.on).length;
  const step = `points ${id}`;
  return (
    <section aria-label={name} className="rounded-l border border-line bg-surface">
      <div className="px-4 pt-2 pb-3">
        <div className="flex items-center gap-2">
          <div className="min-w-0 flex-1">
            <Switch
              label={<span className="font-semibold">{name}</span>}
              checked={on}
              disabled={isLastOn(work.now.dimensions, id)}
              onChange={(next) => work.change(`switch ${id}`, switchDimension(work.now, id, next))}
            />
          </div>
          <IconButton
            label={t("rename", { name })}
            icon={<Pencil size={16} />}
            aria-expanded={isNaming}
            onClick={() => setNaming(!isNaming)}
          />
        </div>
        {on && (
          <Slider
            label={t("pointsFor", { name })}
            value={weight}
            min={1}
            max={101 - countOn}
            disabled={countOn === 1}
            onChange={(next) => work.change(step, givePoints(work.stepStart(step), id, next))}
          />
        )}
        {isNaming && (
          <WordFields
            words={label}
            onChange={(one, text) =>
              work.change(`name ${id} ${one}`, rename(work.now, { dimension: id }, one, text))
            }
          />
        )}
      </div>
      {on && (
        <>
          <Button
            tone="quiet"
            size="small"
            aria-expanded={isOpen}
            aria-controls={checksId}
            onClick={() => setOpen(!isOpen)}
            className="w-full justify-between! rounded-none border-line border-t px-4! text-muted"
          >
            {t("checks", { on: checks.filter((check) => check.on).length, all: checks.length })}
            <span className="sr-only">{name}</span>
            <ChevronDown
              size={16}
              aria-hidden="true"
              className={cx("transition-transform duration-quick", isOpen && "rotate-180")}
            />
          </Button>
          {isOpen && (
            <ul id={checksId} className="divide-y divide-line border-line border-t">
              {checks.map((check) => (
                <CheckEditor key={check.id} dimension={dimension} check={check} work={work} />
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function CheckEditor({
  dimension,
  check,
  work,
}: {
  dimension: Dimension;
  check: Dimension["checks"][number];
  work: RubricInWork;
}) {
  const t = useTranslations("rubrics");
  const language = useRubricLanguage();
  const [isNaming, setNaming] = useState(false);
  const name = check.label[language];
  const set = (what: string, change: { weight?: number; on?: boolean }) =>
    work.change(`${what} ${check.id}`, changeCheck(work.now, dimension.id, check.id, change));
  return (
    <li className="px-4 py-1.5">
      <div className="flex flex-wrap items-center justify-end gap-x-2">
        <div className="min-w-0 flex-[1_1_14rem]">
          <Switch
            label={<span className={cx(!check.on && "text-muted")}>{name}</span>}
            checked={check.on}
            disabled={isLastOn(dimension.checks, check.id)}
            onChange={(on) => set("switch", { on })}
          />
        </div>
        <Select<string>
          aria-label={t("weightFor", { name })}
          value={String(check.weight)}
          disabled={!check.on}
          onChange={(weight) => set("weight", { weight: Number(weight) })}
          options={CHECK_WEIGHTS.map((value) => ({ value, label: `× ${value}` }))}
          className="w-24! shrink-0"
        />
        <IconButton
          label={t("rename", { name })}
          icon={<Pencil size={16} />}
          aria-expanded={isNaming}
          onClick={() => setNaming(!isNaming)}
        />
      </div>
      {isNaming && (
        <WordFields
          words={check.label}
          onChange={(one, text) => {
            const part = { dimension: dimension.id, check: check.id };
            work.change(`name ${check.id} ${one}`, rename(work.now, part, one, text));
          }}
        />
      )}
    </li>
  );
}
