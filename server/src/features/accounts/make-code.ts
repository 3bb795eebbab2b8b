import { createHash, randomBytes } from "node:crypto";

/** Letters and digits that cannot be mistaken for one another when read off a screen. */
const ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/** A secret for people to type, of 60 random bits, written `K7QM-3XRP-W9TD`. */
export function makeCode(): string {
  const letters = Array.from(randomBytes(12), (byte) => ALPHABET[byte % ALPHABET.length] ?? "");
  return [0, 4, 8].map((start) => letters.slice(start, start + 4).join("")).join("-");
}

/** What is kept of a setup code. Case, spaces and dashes do not count, since people type it off a screen. */
export function hashCode(code: string): Buffer {
  const typed = code.toUpperCase().replace(/[^A-Z0-9]/g, "");
  return createHash("sha256").update(`walkaround setup ${typed}`).digest();
}
