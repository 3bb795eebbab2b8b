import type { CoachLanguage, Words } from "./rubric.ts";

/** Hints by occasion: `{said}` is the buyer's own words, `{ask}` a question that fits (or nothing). */
const HINTS = {
  asked_again: {
    en: "That's the second time: “{said}”. Answer that and nothing else.",
    es: "Es la segunda vez: «{said}». Contesta eso y nada más.",
    fr: "C'est la deuxième fois : « {said} ». Répondez à cela et rien d'autre.",
  },
  distrust: {
    en: "“{said}”: they don't believe it. Show it or take it back.",
    es: "«{said}»: no lo cree. Enséñalo o retíralo.",
    fr: "« {said} » : il n'y croit pas. Montrez-le ou retirez-le.",
  },
  wants_number: {
    en: "“{said}” wants a number. Give it, then what's in it.",
    es: "«{said}» pide un número. Dalo y luego qué incluye.",
    fr: "« {said} » demande un chiffre. Donnez-le, puis ce qu'il contient.",
  },
  concern: {
    en: "“{said}”: find out what's behind it first. {ask}",
    es: "«{said}»: primero averigua qué hay detrás. {ask}",
    fr: "« {said} » : cherchez d'abord ce qu'il y a derrière. {ask}",
  },
  leaving: {
    en: "They're on the way out: “{said}”. Let them go well, with a reason to hear from you.",
    es: "Se está yendo: «{said}». Déjalo ir bien, con una razón para volver a hablar.",
    fr: "Il s'en va : « {said} ». Laissez-le partir bien, avec une raison de vous reparler.",
  },
  wants_answer: {
    en: "Answer “{said}” first, then go on.",
    es: "Primero contesta «{said}» y luego sigue.",
    fr: "Répondez d'abord à « {said} », puis continuez.",
  },
  still_open: {
    en: "Still open: “{said}”. Clear that before you go on.",
    es: "Sigue abierto: «{said}». Acláralo antes de seguir.",
    fr: "Encore ouvert : « {said} ». Réglez cela avant de continuer.",
  },
  gone_quiet: {
    en: "They've gone quiet. Go back to “{said}”. {ask}",
    es: "Se quedó callado. Vuelve a «{said}». {ask}",
    fr: "Il se tait. Revenez à « {said} ». {ask}",
  },
  ready: {
    en: "“{said}”: good moment to say what's next, with a day and a time.",
    es: "«{said}»: buen momento para decir qué sigue, con día y hora.",
    fr: "« {said} » : bon moment pour dire la suite, avec un jour et une heure.",
  },
  told_you: {
    en: "Stay on “{said}”. {ask}",
    es: "Quédate en «{said}». {ask}",
    fr: "Restez sur « {said} ». {ask}",
  },
} as const satisfies Record<string, Words>;

export type HintId = keyof typeof HINTS;

/** A suggested question is left in English, the language of the talk. */
export function hintText(
  id: HintId,
  said: string,
  ask: string | null,
  language: CoachLanguage,
): string {
  return HINTS[id][language]
    .replace("{said}", () => said)
    .replace("{ask}", () => (ask === null ? "" : ask))
    .trim();
}
