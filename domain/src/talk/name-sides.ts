import type { Speaker } from "./transcript.ts";

const SELLER =
  /(?:^|[^\p{L}])(?:sellers?|sales ?(?:man|woman|person|people|rep|associate|consultant|advis[oe]r|manager|team)?|rep|agent|dealer(?:ship)?|advis[oe]r|consultant|associate|closer|manager|finance|bdc|vendedora?|asesora?|vendeur|vendeuse|conseill[eè]re?)(?:$|[^\p{L}])/iu;
const BUYER =
  /(?:^|[^\p{L}])(?:(?:co-?)?buyers?|customers?|clients?|guests?|shoppers?|prospects?|callers?|leads?|wife|husband|spouse|compradora?|clientes?|acheteu(?:r|se))(?:$|[^\p{L}])/iu;

/** The side that a speaker's name tells, null when it tells none. */
export function sideOfName(name: string): Speaker | null {
  if (/^(?:me|you)$/i.test(name.trim())) return "seller";
  if (SELLER.test(name)) return "seller";
  return BUYER.test(name) ? "buyer" : null;
}

/**
 * Who of the names is the seller and who the buyer. A given `sellerName` settles it. Otherwise names that tell
 * their side do; with the seller known everyone else is the buyer's side, with the buyer known one other name
 * is the seller. Names that stay open are not in the answer.
 */
export function assignSides(
  names: readonly string[],
  sellerName: string | undefined,
): ReadonlyMap<string, Speaker> {
  const sides = new Map<string, Speaker>();
  const wanted = sellerName === undefined ? null : plainName(sellerName);
  for (const name of names) {
    const side =
      wanted === null ? sideOfName(name) : plainName(name) === wanted ? "seller" : "buyer";
    if (side !== null && name !== "") sides.set(name, side);
  }
  const open = names.filter((name) => name !== "" && !sides.has(name));
  const known = new Set(sides.values());
  if (known.size === 1 && known.has("seller")) for (const name of open) sides.set(name, "buyer");
  const [other] = open;
  if (open.length === 1 && other !== undefined && known.size === 1 && known.has("buyer")) {
    sides.set(other, "seller");
  }
  return sides;
}

/** Names are the same whatever their case and blanks. */
export function plainName(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
