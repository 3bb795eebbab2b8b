import type { Speaker } from "../talk/transcript.ts";
import type { CoachLanguage } from "./rubric.ts";

const LONGEST = 90;

const SAID: Readonly<Record<CoachLanguage, Readonly<Record<Speaker, readonly [string, string]>>>> =
  {
    en: { buyer: ["They said “", "”."], seller: ["You said “", "”."] },
    es: { buyer: ["Dijo: «", "»."], seller: ["Dijiste: «", "»."] },
    fr: { buyer: ["Le client a dit : « ", " »."], seller: ["Vous avez dit : « ", " »."] },
  };

/** A quote short enough for one line of advice, cut between words. */
export function shorten(text: string, longest: number = LONGEST): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= longest) return flat.replace(/[.,;:]+$/, "");
  const cut = flat.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut
    .slice(0, space > longest / 2 ? space : longest)
    .replace(/[\ud800-\udbff]$/, "")
    .replace(/[.,;:!?]+$/, "")}…`;
}

/** Who said what, as the start of a line of advice. */
export function quoteLine(speaker: Speaker, text: string, language: CoachLanguage): string {
  const [before, after] = SAID[language][speaker];
  return `${before}${shorten(text)}${after}`;
}
