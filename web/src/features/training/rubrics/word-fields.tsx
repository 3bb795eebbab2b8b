"use client";
import type { RubricDetail } from "@walkaround/contract/rubrics";
import { useTranslations } from "use-intl";
import { TextField } from "../../../ui/text-field.tsx";

type Words = RubricDetail["dimensions"][number]["label"];
type Language = keyof Words;

/** What each language calls itself; scorecards come in these. */
const LANGUAGES: readonly (readonly [Language, string])[] = [
  ["en", "English"],
  ["es", "Español"],
  ["fr", "Français"],
];

/** One name in every language of the scorecards. */
export function WordFields({
  words,
  onChange,
}: {
  words: Words;
  onChange: (language: Language, text: string) => void;
}) {
  const t = useTranslations("rubrics");
  return (
    <div className="my-3 grid gap-3 tablet:grid-cols-3">
      {LANGUAGES.map(([language, name]) => (
        <TextField
          key={language}
          label={name}
          lang={language}
          value={words[language]}
          maxLength={80}
          error={words[language].trim() === "" ? t("nameMissing") : undefined}
          onChange={(event) => onChange(language, event.target.value)}
        />
      ))}
    </div>
  );
}
