/** One tick of a round or straight scale, ready for an SVG `<line>`. */
export type Tick = { x1: number; y1: number; x2: number; y2: number; at: number; tall: boolean };

const START_DEGREES = -120;
const SWEEP_DEGREES = 240;

/** A point on a dial: 0 lies lower left, 50 on top, 100 lower right. */
export function dialPoint(at: number, radius: number, centre: number): { x: number; y: number } {
  const radians = ((START_DEGREES + (SWEEP_DEGREES * at) / 100) * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    x: round(centre + radius * Math.sin(radians)),
    y: round(centre - radius * Math.cos(radians)),
  };
}

/** Ticks of a 240° dial from 0 to 100, `every` apart; those on a multiple of ten reach further in. */
export function dialTicks(every: number, outer: number, short: number, tall: number): Tick[] {
  const ticks: Tick[] = [];
  for (let at = 0; at <= 100; at += every) {
    const isTall = at % 10 === 0;
    const from = dialPoint(at, outer, 50);
    const to = dialPoint(at, outer - (isTall ? tall : short), 50);
    ticks.push({ x1: from.x, y1: from.y, x2: to.x, y2: to.y, at, tall: isTall });
  }
  return ticks;
}
