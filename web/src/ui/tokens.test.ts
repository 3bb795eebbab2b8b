import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { BROWSER_COLOURS } from "./browser-colours.ts";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
type Rgb = [number, number, number];

/** oklch to linear sRGB, by the matrices of the CSS Color specification. */
function linearRgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clamp(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
    clamp(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
    clamp(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short),
  ];
}

function token(name: string, theme: "light" | "dark"): Rgb {
  const pair = new RegExp(
    `--color-${name}: light-dark\\((oklch\\([^)]*\\)), (oklch\\([^)]*\\))\\)`,
  );
  const found = pair.exec(css)?.[theme === "light" ? 1 : 2] ?? "";
  const [lightness = 0, chroma = 0, hue = 0] = (found.match(/[\d.]+/g) ?? []).map(Number);
  if (found === "") throw new RangeError(`tokens.css has no pair "${name}"`);
  return linearRgb(lightness / 100, chroma, hue);
}

function contrast(one: Rgb, other: Rgb): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES = ["light", "dark"] as const;
const GROUNDS = ["canvas", "surface", "raised", "sunken"];
const words = ["ink", "muted", "accent-text", "pass", "warn", "fail"].flatMap((text) =>
  GROUNDS.map((ground) => [text, ground, 4.5] as const),
);
const pairs = [
  ...words,
  ["on-accent", "accent", 4.5],
  ["on-accent", "accent-hover", 4.5],
  ["on-ink", "ink", 4.5],
  ["accent-text", "accent-wash", 4.5],
  ["pass", "pass-wash", 4.5],
  ["warn", "warn-wash", 4.5],
  ["fail", "fail-wash", 4.5],
  ["muted", "fail-wash", 4.5],
  ...["heat-1", "heat-2", "heat-3", "heat-4", "heat-5"].map((heat) => ["ink", heat, 4.5] as const),
  ...GROUNDS.map((ground) => ["edge", ground, 3] as const),
  ...GROUNDS.map((ground) => ["accent", ground, 3] as const),
] as const;

test.each(THEMES.flatMap((theme) => pairs.map((pair) => [theme, ...pair] as const)))(
  "in the %s theme %s on %s reaches %d:1",
  (theme, text, ground, least) => {
    expect(contrast(token(text, theme), token(ground, theme))).toBeGreaterThanOrEqual(least);
  },
);

test.each(THEMES)("the browser's own bars have the colour of the %s canvas", (theme) => {
  const hex = token("canvas", theme)
    .map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055))
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    );
  expect(`#${hex.join("")}`).toBe(BROWSER_COLOURS[theme]);
});
