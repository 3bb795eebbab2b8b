// Reads a face id: words it knows ("woman-bun-grey-glasses") choose features, the rest of the id is
// diced into whatever was not said, always the same way. Nothing here knows a name or an accent.

import { FACE_CAST } from "./face-cast.ts";

const HAIR_STYLES = [
  "short",
  "parted",
  "crop",
  "bald",
  "curls",
  "bob",
  "long",
  "bun",
  "ponytail",
  "hijab",
  "cap",
] as const;
export type HairStyle = (typeof HAIR_STYLES)[number];

export type FaceFeatures = {
  hair: HairStyle;
  /** 0-5, from light to dark; an index into the tokens, as are the next two. */
  skin: number;
  hairColour: number;
  cloth: number;
  glasses: boolean;
  beard: "none" | "full" | "moustache" | "stubble";
  collar: "round" | "shirt" | "vee";
  lined: boolean;
};

const WOMAN_HAIR: readonly HairStyle[] = ["bob", "long", "bun", "ponytail", "curls", "crop"];
const MAN_HAIR: readonly HairStyle[] = ["short", "parted", "crop", "bald", "curls", "short"];
const HAIR_COLOURS = ["black", "brown", "chestnut", "blond", "red", "grey"] as const;
const COLLARS = ["round", "shirt", "vee"] as const;
const BEARDS = ["none", "none", "none", "stubble", "full", "moustache"] as const;

/** FNV-1a over the id, then stepped: a stream of numbers that depends on the id alone. */
function diceOf(id: string): (sides: number) => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    state = Math.imul(state ^ id.charCodeAt(index), 0x01000193);
  }
  return (sides) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    state ^= state >>> 15;
    return (state >>> 0) % sides;
  };
}

function pick<T>(from: readonly [T, ...T[]] | readonly T[], at: number, otherwise: T): T {
  return from[at % from.length] ?? otherwise;
}

function beardOf(words: ReadonlySet<string>, man: boolean, rolled: number): FaceFeatures["beard"] {
  if (words.has("beard")) return "full";
  const named = (["moustache", "stubble"] as const).find((beard) => words.has(beard));
  if (named) return named;
  return man && !words.has("clean") ? pick(BEARDS, rolled, "none") : "none";
}

/** "skin3" and "cloth1" name a token outright. */
function tokenOf(words: ReadonlySet<string>, name: string): number | null {
  const at = [1, 2, 3, 4, 5, 6].findIndex((number) => words.has(`${name}${number}`));
  return at < 0 ? null : at;
}

export function faceFeatures(id: string): FaceFeatures {
  const said = (Object.hasOwn(FACE_CAST, id) ? FACE_CAST[id] : undefined) ?? id;
  const words = new Set(said.toLowerCase().split(/[^a-z0-9]+/));
  const roll = diceOf(id);
  const has = (word: string) => words.has(word);

  const rolled = { man: roll(2) === 0, hair: roll(97), skin: roll(6), colour: roll(97) };
  const man = has("man") || (!has("woman") && rolled.man);
  const older = has("old") || has("older") || has("grey") || has("gray");
  const named = HAIR_STYLES.find(has);
  const hair = named ?? pick<HairStyle>(man ? MAN_HAIR : WOMAN_HAIR, rolled.hair, "short");
  const namedColour = HAIR_COLOURS.findIndex(has);
  const skin = tokenOf(words, "skin") ?? rolled.skin;
  // Fair hair is rare above dark skin; black and brown suit every face.
  const natural = skin >= 3 ? rolled.colour % 2 : rolled.colour % 5;
  const beardRoll = roll(BEARDS.length);

  return {
    hair,
    skin,
    hairColour: older ? 5 : namedColour >= 0 ? namedColour : natural,
    cloth: tokenOf(words, "cloth") ?? roll(6),
    glasses: has("glasses") || (!has("noglasses") && roll(4) === 0),
    beard: beardOf(words, man, beardRoll),
    collar: COLLARS.find(has) ?? pick(COLLARS, roll(3), "round"),
    lined: older,
  };
}
