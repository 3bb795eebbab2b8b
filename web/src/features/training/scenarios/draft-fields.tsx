"use client";
import { Plus, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../../ui/button.tsx";
import { Field } from "../../../ui/field.tsx";
import { IconButton } from "../../../ui/icon-button.tsx";
import { SelectField, type SelectOption } from "../../../ui/select-field.tsx";
import { Slider } from "../../../ui/slider.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import type { DraftInWork } from "./use-working-draft.ts";
import { listAt, readAt } from "./working-draft.ts";

type Bound = {
  work: DraftInWork;
  path: string;
  label: string;
  hint?: string;
  className?: string;
};

/** Talks are held in English: what the buyer says is, whatever language the screen speaks. */
const SPOKEN = "en";

/** One line of words. `optional` takes the field away when nothing is left in it. */
export function LineField({
  work,
  path,
  optional = false,
  spoken = false,
  ...field
}: Bound & { optional?: boolean; spoken?: boolean }) {
  const value = textOf(readAt(work.draft, path));
  const error = work.errorAt(path);
  const put = (text: string) => work.put(path, optional && text === "" ? undefined : text);
  if (spoken) return <SpokenField {...field} value={value} error={error} onChange={put} />;
  return (
    <TextField
      {...field}
      value={value}
      maxLength={1000}
      error={error}
      onChange={(event) => put(event.target.value)}
    />
  );
}

/** What the buyer says: one line that is seen whole, however long it is. */
function SpokenField({
  value,
  onChange,
  ...field
}: Omit<Bound, "work" | "path"> & {
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}) {
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          lang={SPOKEN}
          rows={1}
          maxLength={1000}
          value={value}
          onChange={(event) => onChange(event.target.value.replaceAll(/\s*\n\s*/g, " "))}
          className="field field-sizing-content resize-none leading-6"
        />
      )}
    </Field>
  );
}

/** A few lines of words. */
export function WordsField({ work, path, ...field }: Bound) {
  return (
    <TextArea
      {...field}
      rows={2}
      value={textOf(readAt(work.draft, path))}
      maxLength={1000}
      error={work.errorAt(path)}
      onChange={(event) => work.put(path, event.target.value)}
    />
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A whole number. What an empty field stands for: nothing (`null`), no field, or a number that is missing. */
export function NumberField({
  work,
  path,
  money = false,
  empty = "missing",
  ...field
}: Bound & { money?: boolean; empty?: "missing" | "null" | "none" }) {
  const value = readAt(work.draft, path);
  const [typed, setTyped] = useState<string | null>(null);
  const isThere = typeof value === "number" && Number.isFinite(value);
  // Dollars are written as in the store, whatever language the screen speaks.
  const shown = isThere ? (money ? value.toLocaleString("en-US") : String(value)) : "";
  return (
    <TextField
      {...field}
      inputMode="numeric"
      maxLength={9}
      leading={money ? "$" : undefined}
      value={typed ?? shown}
      error={work.errorAt(path)}
      onBlur={() => typed !== null && Number.isFinite(Number(plain(typed))) && setTyped(null)}
      onChange={(event) => {
        const text = event.target.value;
        setTyped(text);
        const blank = empty === "null" ? null : empty === "none" ? undefined : Number.NaN;
        work.put(path, plain(text) === "" ? blank : Number(plain(text)));
      }}
    />
  );
}

/** As people type amounts: "$27,900". */
function plain(text: string): string {
  return text.replaceAll(/[$,\s]/g, "");
}

export function ChoiceField<V extends string>({
  work,
  path,
  options,
  value,
  onChoose,
  ...field
}: Bound & {
  options: readonly SelectOption<V>[];
  /** When the path does not hold the choice as it is. */
  value?: string;
  onChoose?: (value: V) => void;
}) {
  const held = value ?? textOf(readAt(work.draft, path));
  const known = options.find((option) => option.value === held);
  const all = known ? options : [{ value: held as V, label: held || "–" }, ...options];
  return (
    <SelectField
      {...field}
      options={all}
      value={known?.value ?? (held as V)}
      error={work.errorAt(path)}
      onChange={(next) => (onChoose ? onChoose(next) : work.put(path, next))}
    />
  );
}

/** A mood or a manner on a scale of 0 to 100. */
export function ScaleField({
  work,
  path,
  label,
  hint,
  min = 0,
  scale = 1,
}: Bound & {
  min?: number /** What the field's own unit is worth on the scale. */;
  scale?: number;
}) {
  const value = readAt(work.draft, path);
  return (
    <Field label={label} hint={hint} error={work.errorAt(path)}>
      {() => (
        <Slider
          label={label}
          value={typeof value === "number" ? Math.round(value * scale) : min}
          min={min}
          max={100}
          onChange={(next) => work.put(path, next / scale)}
        />
      )}
    </Field>
  );
}

/** Rows of the same kind: each can be taken away, and another one added while there is room. */
export function Rows({
  work,
  path,
  most,
  blank,
  addLabel,
  dropLabel,
  children,
}: {
  work: DraftInWork;
  path: string;
  most: number;
  /** What a new row holds. */
  blank: unknown;
  addLabel: string;
  dropLabel: (at: number) => string;
  children: (path: string, at: number) => ReactNode;
}) {
  const t = useTranslations("scenarios");
  // Rows have no name of their own: they are known by where they stand.
  const rows = listAt(work.draft, path).map((_, at) => `${path}.${at}`);
  const error = work.errorAt(path);
  return (
    <div className="grid gap-3">
      {rows.map((row, at) => (
        <div key={row} className="flex items-start gap-1">
          <div className="min-w-0 flex-1">{children(row, at)}</div>
          <IconButton
            label={dropLabel(at)}
            icon={<X size={17} />}
            className="mt-6"
            onClick={() => work.drop(path, at)}
          />
        </div>
      ))}
      {error !== undefined && (
        <p role="alert" className="font-medium text-fail text-small">
          {error}
        </p>
      )}
      {rows.length < most ? (
        <Button
          size="small"
          tone="quiet"
          className="justify-self-start"
          icon={<Plus size={16} aria-hidden="true" />}
          onClick={() => work.add(path, blank)}
        >
          {addLabel}
        </Button>
      ) : (
        <p className="text-muted text-small">{t("full", { most })}</p>
      )}
    </div>
  );
}
