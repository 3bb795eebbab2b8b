import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import type { Talk } from "@walkaround/domain/talk/parse-talk";
import { DIFFICULTIES, SESSION_TYPES } from "@walkaround/domain/talk/transcript";
import { readTalk } from "../features/training/read-talk.ts";

type Wish = {
  readonly type?: string | undefined;
  readonly difficulty?: string | undefined;
  readonly sellerName?: string | undefined;
};

/** One line that says what is wrong with the file, and where. */
type Problem = { readonly problem: string };

/** The talk that a file holds. What the command line says about it wins over what the file says. */
export async function readTalkFile(file: string, wish: Wish): Promise<Talk | Problem> {
  const bytes = await readBytes(file);
  if ("problem" in bytes) return bytes;
  const text = decode(bytes);
  if (text === null) return { problem: "it is not UTF-8 text" };
  const wished = SESSION_TYPES.find((type) => type === wish.type);
  const read = readTalk(text, { sellerName: wish.sellerName, sessionType: wished });
  if (read.kind === "broken") {
    return { problem: onOneLine(`it cannot be read at ${read.where}: ${read.message}`) };
  }
  const sessionType = wished ?? read.document?.sessionType;
  if (sessionType === undefined) {
    return { problem: `it does not say what kind of talk it is; add --type ${SESSION_TYPES[0]}` };
  }
  const difficulty = DIFFICULTIES.find((one) => one === wish.difficulty);
  return {
    sessionType,
    difficulty: difficulty ?? read.document?.difficulty ?? "medium",
    turns: read.turns,
    ...(read.document?.vehicle && { vehicle: read.document.vehicle }),
  };
}

async function readBytes(file: string): Promise<Buffer | Problem> {
  try {
    return file === "-" ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { problem: "there is no such file" };
    if (code === "EISDIR") return { problem: "it is a folder, not a file" };
    if (code === "EACCES") return { problem: "it may not be read" };
    throw error;
  }
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A message may quote the file, line breaks and all. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").toWellFormed();
}
