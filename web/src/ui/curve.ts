/** A point of a curve in pixels. */
export type CurvePoint = { x: number; y: number };

/**
 * An SVG path through the points that never overshoots them (monotone cubic, Fritsch and Carlson):
 * a score of 100 must not be drawn above 100.
 */
export function curvePath(points: readonly CurvePoint[]): string {
  const [first, ...rest] = points;
  if (!first) return "";
  if (rest.length === 0) return `M${first.x} ${first.y}`;

  const slopes = rest.map((point, index) => {
    const before = points[index] ?? first;
    return (point.y - before.y) / (point.x - before.x || 1);
  });
  const tangents = points.map((_, index) => {
    const left = slopes[index - 1] ?? slopes[index] ?? 0;
    const right = slopes[index] ?? left;
    if (left * right <= 0) return 0;
    return (2 * left * right) / (left + right);
  });

  let path = `M${round(first.x)} ${round(first.y)}`;
  rest.forEach((point, index) => {
    const before = points[index] ?? first;
    const third = (point.x - before.x) / 3;
    const leave = before.y + (tangents[index] ?? 0) * third;
    const arrive = point.y - (tangents[index + 1] ?? 0) * third;
    path += `C${round(before.x + third)} ${round(leave)} ${round(point.x - third)} ${round(arrive)} ${round(point.x)} ${round(point.y)}`;
  });
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
