"use client";
import { useRef, useState } from "react";
import { cx } from "../lib/cx.ts";
import { useWidth } from "../lib/use-width.ts";
import { curvePath } from "./curve.ts";

export type TrendPoint = {
  /** Unique along the line: a date, a turn. */
  key: string;
  /** How it is named when pointed at: "Tue, Nov 17". */
  label: string;
  /** Null leaves a gap in the data; the line passes over it. */
  value: number | null;
  /** Marks the point on the line: a moment that moved it. */
  marked?: boolean;
};

const PAD = { top: 14, right: 16, bottom: 26, left: 34 };

/** One line over time that says one thing. Arrow keys and the pointer read its points. */
export function TrendChart({
  points,
  label,
  range = [0, 100],
  ticks = [0, 50, 100],
  passMark,
  height = 180,
  readout,
  onSelect,
  className,
}: {
  points: readonly TrendPoint[];
  /** What it says, in words, for screen readers. */
  label: string;
  range?: readonly [number, number];
  /** Values named at the left edge. */
  ticks?: readonly number[];
  /** A line across, with its own name: the score that passes. */
  passMark?: { value: number; label: string };
  height?: number;
  /** What is said about the point under the pointer; its label and value when left out. */
  readout?: (point: TrendPoint) => string;
  /** A press or Enter on a point. */
  onSelect?: (point: TrendPoint) => void;
  className?: string;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [at, setAt] = useState<number | null>(null);

  const known = points.filter((point) => point.value !== null);
  const x = (index: number) =>
    PAD.left + (index / Math.max(1, points.length - 1)) * (width - PAD.left - PAD.right);
  const y = (value: number) =>
    PAD.top + (1 - (value - range[0]) / (range[1] - range[0])) * (height - PAD.top - PAD.bottom);
  const placed = points.flatMap((point, index) =>
    point.value === null ? [] : [{ point, index, x: x(index), y: y(point.value) }],
  );
  const last = placed.at(-1);
  const chosen = placed.find((place) => place.index === at) ?? null;

  const nearest = (clientX: number): number | null => {
    const left = frame.current?.getBoundingClientRect().left ?? 0;
    const distance = (place: (typeof placed)[number]) => Math.abs(place.x - (clientX - left));
    let best = placed[0];
    for (const place of placed) if (best && distance(place) < distance(best)) best = place;
    return best?.index ?? null;
  };
  const read = (place: (typeof placed)[number]) =>
    readout?.(place.point) ?? `${place.point.label}: ${place.point.value}`;

  return (
    <div
      ref={frame}
      className={cx(
        "relative rounded-s has-focus-visible:outline-2 has-focus-visible:outline-accent",
        className,
      )}
    >
      <svg width="100%" height={height} aria-hidden="true" className="block overflow-visible">
        {width > 0 && known.length > 0 && (
          <>
            {ticks.map((tick) => (
              <g key={tick}>
                <line
                  x1={PAD.left}
                  x2={width - PAD.right}
                  y1={y(tick)}
                  y2={y(tick)}
                  strokeWidth="1"
                  className="stroke-line"
                />
                <text
                  x={PAD.left - 10}
                  y={y(tick) + 4}
                  textAnchor="end"
                  className="figures fill-muted text-legend"
                >
                  {tick}
                </text>
              </g>
            ))}
            {passMark && (
              <g>
                <line
                  x1={PAD.left}
                  x2={width - PAD.right}
                  y1={y(passMark.value)}
                  y2={y(passMark.value)}
                  strokeWidth="1"
                  strokeDasharray="2 4"
                  className="stroke-muted"
                />
                <text x={PAD.left + 4} y={y(passMark.value) - 5} className="fill-muted text-legend">
                  {passMark.label}
                </text>
              </g>
            )}
            {points.map((point, index) => (
              <line
                key={point.key}
                x1={x(index)}
                x2={x(index)}
                y1={height - PAD.bottom + 4}
                y2={height - PAD.bottom + (index % 7 === 0 ? 10 : 7)}
                strokeWidth="1"
                className="stroke-tick"
              />
            ))}
            <path
              d={curvePath(placed)}
              strokeWidth="2"
              strokeLinejoin="round"
              strokeLinecap="round"
              className="fill-none stroke-ink"
            />
            {placed
              .filter((place) => place.point.marked)
              .map((place) => (
                <circle
                  key={place.point.key}
                  cx={place.x}
                  cy={place.y}
                  r="4"
                  strokeWidth="2"
                  className="fill-surface stroke-ink"
                />
              ))}
            {last && !chosen && <circle cx={last.x} cy={last.y} r="4.5" className="fill-accent" />}
            {chosen && (
              <g>
                <line
                  x1={chosen.x}
                  x2={chosen.x}
                  y1={PAD.top}
                  y2={height - PAD.bottom + 10}
                  strokeWidth="1.5"
                  className="stroke-accent"
                />
                <circle cx={chosen.x} cy={chosen.y} r="4.5" className="fill-accent" />
              </g>
            )}
            <text
              x={PAD.left}
              y={height - 2}
              className={cx("fill-muted text-legend", chosen && "opacity-0")}
            >
              {points[0]?.label}
            </text>
            <text
              x={width - PAD.right}
              y={height - 2}
              textAnchor="end"
              className={cx("fill-muted text-legend", chosen && "opacity-0")}
            >
              {points.length > 1 ? points.at(-1)?.label : null}
            </text>
          </>
        )}
      </svg>
      {placed.length > 0 && (
        // The platform's slider reads the points: arrow keys, a drag of the thumb, a screen reader.
        <input
          type="range"
          aria-label={label}
          aria-valuetext={chosen ? read(chosen) : last && read(last)}
          min={0}
          max={placed.length - 1}
          value={chosen ? placed.indexOf(chosen) : placed.length - 1}
          onChange={(event) => setAt(placed[Number(event.target.value)]?.index ?? null)}
          onPointerMove={(event) => setAt(nearest(event.clientX))}
          onPointerLeave={() => setAt(null)}
          onBlur={() => setAt(null)}
          onClick={() => chosen && onSelect?.(chosen.point)}
          onKeyDown={(event) => event.key === "Enter" && chosen && onSelect?.(chosen.point)}
          className={cx(
            "absolute inset-0 h-full w-full touch-pan-y appearance-none opacity-0",
            onSelect ? "cursor-pointer" : "cursor-crosshair",
          )}
        />
      )}
      {chosen && (
        <p
          aria-hidden="true"
          className="figures pointer-events-none absolute bottom-0 left-8 font-medium text-legend"
        >
          {read(chosen)}
        </p>
      )}
    </div>
  );
}
