// Negotiations between real people. The public collections are read from the corpus folder when it is there;
// a few of the project's own cover the same path when it is not.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Talk } from "@walkaround/domain/talk/parse-talk";

type Dialogue = {
  readonly events: readonly {
    readonly role: "seller" | "buyer";
    readonly act: string;
    readonly text?: string;
  }[];
};

const CORPUS =
  process.env.WALKAROUND_CORPUS ??
  fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const FOLDER = `${CORPUS}/dialogues`;
const OWN = new URL("../../../domain/src/coaching/fixtures/private-sales.json", import.meta.url);

export function readDialogues(): { from: string; talks: readonly Talk[] } {
  const isThere = existsSync(FOLDER);
  const dialogues: readonly Dialogue[] = isThere
    ? readdirSync(FOLDER)
        .sort()
        .flatMap((name) => readFileSync(`${FOLDER}/${name}`, "utf8").split("\n"))
        .filter((line) => line.trim() !== "")
        .map((line) => JSON.parse(line))
    : JSON.parse(readFileSync(OWN, "utf8"));
  return {
    from: isThere ? "the corpus" : "our own, the corpus is not there",
    talks: dialogues.map(({ events }) => ({
      sessionType: "negotiation",
      difficulty: "medium",
      turns: events.flatMap(({ role, act, text }) =>
        act === "message" && text !== undefined ? [{ speaker: role, text }] : [],
      ),
    })),
  };
}
