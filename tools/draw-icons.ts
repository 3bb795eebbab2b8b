// Draws the app icons: the mark of web/src/ui/mark.tsx on graphite, as SVG and, through a Chromium, as the
// PNGs that phones want. Run by hand when the mark changes; the files are committed.
import { mkdir, writeFile } from "node:fs/promises";
import { argv, exit, stdout } from "node:process";
import { chromium } from "playwright-core";

const GROUND = "#171c22";
const TICK = "#e9ebee";
const NEEDLE = "#f6783b";

type Icon = { file: string; size: number; rounded: boolean; fill: number };

/** `fill` is the share of the edge that the mark takes; a maskable icon loses its corners. */
const ICONS: readonly Icon[] = [
  { file: "icon-192.png", size: 192, rounded: true, fill: 0.74 },
  { file: "icon-512.png", size: 512, rounded: true, fill: 0.74 },
  { file: "icon-180.png", size: 180, rounded: false, fill: 0.7 },
  { file: "maskable-512.png", size: 512, rounded: false, fill: 0.58 },
];

/** The mark on its ground, 48 units wide. */
export function iconSvg(rounded: boolean, fill: number): string {
  const ticks = Array.from({ length: 24 }, (_, index) => index * 15)
    .filter((degrees) => degrees !== 45)
    .map((degrees) => {
      const inner = degrees % 90 === 0 ? 11 : 8;
      return `<path d="M24 4V${inner}" transform="rotate(${degrees} 24 24)"/>`;
    });
  const shift = 24 * (1 - fill);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">`,
    "<title>Walkaround</title>",
    `<rect width="48" height="48" rx="${rounded ? 11 : 0}" fill="${GROUND}"/>`,
    `<g transform="translate(${shift} ${shift}) scale(${fill})" stroke-linecap="round">`,
    `<g stroke="${TICK}" stroke-width="2">${ticks.join("")}</g>`,
    `<path d="M24 4V21" transform="rotate(45 24 24)" stroke="${NEEDLE}" stroke-width="3.5"/>`,
    `<circle cx="24" cy="24" r="3.5" fill="${TICK}"/></g></svg>\n`,
  ].join("");
}

if (import.meta.main) {
  const [, , executablePath] = argv;
  if (executablePath === undefined) {
    stdout.write("Use: node tools/draw-icons.ts PATH-OF-A-CHROMIUM\n");
    exit(2);
  }
  const folder = new URL("../web/public/icons/", import.meta.url).pathname;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}mark.svg`, iconSvg(true, 0.78));
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const { file, size, rounded, fill } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const image = Buffer.from(iconSvg(rounded, fill)).toString("base64");
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" src="data:image/svg+xml;base64,${image}">`,
    );
    await page.screenshot({ path: folder + file, omitBackground: true });
    await page.close();
    stdout.write(`${file}\n`);
  }
  await browser.close();
}
