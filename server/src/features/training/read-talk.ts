import { type ReadTranscript, readTranscript } from "@walkaround/domain/talk/read-transcript";
import type { SessionType } from "@walkaround/domain/talk/transcript";

/** Reads a transcript. A document of ours that does not say what kind of talk it is takes `sessionType`. */
export function readTalk(
  source: string,
  {
    sellerName,
    sessionType,
  }: { sellerName?: string | undefined; sessionType?: SessionType | undefined },
): ReadTranscript {
  const options = sellerName === undefined ? {} : { sellerName };
  const read = readTranscript(source, options);
  const lacksType = read.kind === "broken" && read.where === "sessionType";
  if (!lacksType || sessionType === undefined) return read;
  const document: object = JSON.parse(source.replace(/^\uFEFF/, ""));
  return readTranscript(JSON.stringify({ ...document, sessionType }), options);
}
