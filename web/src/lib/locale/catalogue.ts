import en from "../../../messages/en.json";
import type later from "../../../messages/en.later.json";
import type { Locale } from "./locale.ts";

export type Catalogue = typeof en;
/** What only screens say that come on demand: see `LaterWords`. */
export type LaterCatalogue = typeof later;

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Catalogue & LaterCatalogue;
  }
}

/** English is part of the first load, because the exported pages are in English. */
const LOADERS: Record<Locale, () => Promise<Catalogue>> = {
  en: () => Promise.resolve(en),
  es: () => import("../../../messages/es.json").then((module) => module.default),
};

const loaded = new Map<Locale, Catalogue>([["en", en]]);

export function loadedCatalogue(locale: Locale): Catalogue | undefined {
  return loaded.get(locale);
}

export async function loadCatalogue(locale: Locale): Promise<Catalogue> {
  const catalogue = await LOADERS[locale]();
  loaded.set(locale, catalogue);
  return catalogue;
}
