/** Keeps the points of a rubric at their sum while one dimension is given more or less. */

/**
 * Whole weights of 1 or more that add up to `points`, with `weights[fixed]` as asked for as far as the
 * others leave room (each keeps at least 1), the rest shared in the proportion that it had. Without
 * `fixed`, all are scaled. Throws RangeError when there are more weights than points.
 *
 * @example
 * ```ts
 * sharePoints([30, 40, 30], 100, 0) // => [30, 40, 30]
 * sharePoints([60, 40, 30], 100, 0) // => [60, 23, 17]
 * sharePoints([20, 20], 100) // => [50, 50]
 * ```
 */
export function sharePoints(weights: readonly number[], points: number, fixed?: number): number[] {
  if (weights.length > points) {
    throw new RangeError(`${points} points cannot be shared by ${weights.length} weights`);
  }
  if (fixed === undefined) return scale(weights, points);
  const others = weights.filter((_, at) => at !== fixed);
  if (others.length === 0) return weights.map(() => points);
  const wished = Math.round(weights[fixed] ?? 1);
  const own = Math.max(1, Math.min(points - others.length, wished));
  const shared = scale(others, points - own);
  shared.splice(fixed, 0, own);
  return shared;
}

/** Each gets 1; what is left goes by proportion, the last points to the largest remainders. */
function scale(weights: readonly number[], points: number): number[] {
  const sizes = weights.map((weight) => Math.max(0, weight - 1));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const left = points - weights.length;
  const exact = sizes.map((size) => (total === 0 ? left / weights.length : (size * left) / total));
  const shares = exact.map((share) => Math.floor(share));
  const missing = left - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .sort((one, other) => other.rest - one.rest || one.at - other.at);
  for (const { at } of byRemainder.slice(0, missing)) shares[at] = (shares[at] ?? 0) + 1;
  return shares.map((share) => share + 1);
}
