import { randomBytes } from "node:crypto";

/** Bits of the counter: a million ids in one millisecond before two could trade places. */
const COUNTER_BITS = 26;
const COUNTER_MASK = 2 ** COUNTER_BITS - 1;
let lastTime = -1;
let counter = 0;

/**
 * A UUID of version 7 (RFC 9562): ids made later sort later, so that an index grows at its end. Those that this
 * process makes in one millisecond are told apart by a counter (section 6.2, method 1), so that a list by id is
 * in the order in which its rows were made.
 */
export function newId(at: Date): string {
  const time = at.getTime();
  const bytes = randomBytes(16);
  // A random beginning in the lower half leaves room to count, and other processes start elsewhere.
  counter = time === lastTime ? (counter + 1) & COUNTER_MASK : bytes.readUInt32BE(6) >>> 7;
  lastTime = time;
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt16BE(0x7000 | (counter >>> 14), 6);
  bytes.writeUInt16BE(0x8000 | (counter & 0x3fff), 8);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
