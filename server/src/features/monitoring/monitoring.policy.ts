import { createHash, timingSafeEqual } from "node:crypto";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** With the token, or from this machine itself; what a proxy passes on is not from this machine. */
export function maySeeMetrics(caller: {
  address: string;
  authorization: string | undefined;
  forwarded: boolean;
  token: string | undefined;
}): boolean {
  const { address, authorization, forwarded, token } = caller;
  if (token !== undefined && authorization !== undefined) {
    return isSame(authorization, `Bearer ${token}`);
  }
  return LOOPBACK.has(address) && !forwarded;
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
