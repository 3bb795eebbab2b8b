import type { CoachLanguage, Words } from "./rubric.ts";
import type { Moment } from "./scorecard.ts";

/** What a moment was, in one line; `{said}` is the buyer's or seller's own words. */
const NOTES: Readonly<Record<Moment["kind"], Words>> = {
  earned_trust: {
    en: "They opened up after this: “{said}”.",
    es: "Después de esto se abrió: «{said}».",
    fr: "Après cela, le client s'est ouvert : « {said} ».",
  },
  lost_trust: {
    en: "They cooled off after this: “{said}”.",
    es: "Después de esto se enfrió: «{said}».",
    fr: "Après cela, le client s'est refroidi : « {said} ».",
  },
  missed_cue: {
    en: "They let on how they feel: “{said}”. You went on to the car.",
    es: "Dejó ver lo que siente: «{said}». Seguiste con el auto.",
    fr: "Il laissait voir ce qu'il ressent : « {said} ». Vous avez enchaîné sur la voiture.",
  },
  ignored_question: {
    en: "They asked: “{said}”. No answer came.",
    es: "Preguntó: «{said}». No hubo respuesta.",
    fr: "Il a demandé : « {said} ». Pas de réponse.",
  },
  ignored_need: {
    en: "They told you “{said}”. You never came back to it.",
    es: "Te contó «{said}». Nunca volviste a eso.",
    fr: "Il vous a dit « {said} ». Vous n'y êtes jamais revenu.",
  },
  handled_objection: {
    en: "“{said}” could have ended it. You took it up and it settled.",
    es: "«{said}» podía acabar con todo. Lo trataste y se calmó.",
    fr: "« {said} » pouvait tout arrêter. Vous l'avez traité et c'est passé.",
  },
  fumbled_objection: {
    en: "They said “{said}” and got brushed off.",
    es: "Dijo «{said}» y no lo tomaste en serio.",
    fr: "Il a dit « {said} » et vous l'avez balayé.",
  },
  good_question: {
    en: "This question got you “{said}”.",
    es: "Con esta pregunta supiste «{said}».",
    fr: "Cette question vous a appris « {said} ».",
  },
  red_line: {
    en: "Red line: “{said}”.",
    es: "Línea roja: «{said}».",
    fr: "Ligne rouge : « {said} ».",
  },
  price_dropped_early: {
    en: "The price came down before anybody asked why: “{said}”.",
    es: "El precio bajó antes de preguntar por qué: «{said}».",
    fr: "Le prix a baissé avant toute question : « {said} ».",
  },
  next_step: {
    en: "A step they went along with: “{said}”.",
    es: "Un paso que aceptó: «{said}».",
    fr: "Une étape acceptée : « {said} ».",
  },
  monologue: {
    en: "A speech. They heard the first two sentences.",
    es: "Un discurso. Oyó las dos primeras frases.",
    fr: "Un discours. Il a entendu les deux premières phrases.",
  },
};

export function momentNote(kind: Moment["kind"], said: string, language: CoachLanguage): string {
  return NOTES[kind][language].replace("{said}", () => said);
}
