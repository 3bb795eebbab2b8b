// A cursor is a place in the list, newest first: the last row that was given and the page it closed.
import { createHash } from "node:crypto";
import { refuse } from "../../platform/refuse.ts";

export type Cursor = {
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly id: string;
  /** The page that this row was the last of. */
  readonly page: number;
};

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What a JavaScript Date can hold. */
const LATEST = 8_640_000_000_000_000;
const BODY_BYTES = 28;

/**
 * 8 bytes of time, 16 of id, 4 of page and a check sum. Nothing in it is secret or a right: the sum only
 * tells a cursor of ours from anything else.
 */
export function writeCursor({ startTime, id, page }: Cursor): string {
  const body = Buffer.alloc(BODY_BYTES);
  body.writeBigInt64BE(BigInt(startTime), 0);
  Buffer.from(id.replaceAll("-", ""), "hex").copy(body, 8);
  body.writeUInt32BE(page, 24);
  return Buffer.concat([body, sumOf(body)]).toString("base64url");
}

export function readCursor(text: string): Cursor {
  const bytes = Buffer.from(text, "base64url");
  const body = bytes.subarray(0, BODY_BYTES);
  const isOurs =
    bytes.toString("base64url") === text &&
    bytes.length === BODY_BYTES + 4 &&
    bytes.subarray(BODY_BYTES).equals(sumOf(body));
  if (!isOurs) throw invalid();
  const startTime = Number(body.readBigInt64BE(0));
  const hex = body.toString("hex", 8, 24);
  const id = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
  if (Math.abs(startTime) > LATEST || !ID.test(id)) throw invalid();
  return { startTime, id, page: body.readUInt32BE(24) };
}

function sumOf(body: Uint8Array): Buffer {
  return createHash("sha256").update("walkaround cursor").update(body).digest().subarray(0, 4);
}

function invalid() {
  return refuse(
    "CURSOR_INVALID",
    '"query.cursor" is not one that this list gave; start again without it',
    "query.cursor",
  );
}
