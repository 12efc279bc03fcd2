import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, px } from "../drawing/shapes.ts";
import { type Sheet, tilt } from "../drawing/sheet.ts";
import { shadow } from "./ground.ts";
import { glint } from "./plates.ts";
import type { Tone, Vessel } from "./vessel.ts";

type BowlSize = { y: number; rx: number; depth: number; foot: number; fill: number };

/** A line running round the outside of the bowl at `share` of its depth. */
function girdle(size: BowlSize, share: number, colour: string, widthPx: number): string {
  const { y, rx, depth, foot } = size;
  const half = rx + (foot - rx) * share ** 2.2;
  const at = y + depth * share;
  return line(
    `M${px(256 - half)} ${px(at)}Q256 ${px(at + rx * tilt * (1 - share * 0.25) * 1.02)} ${px(256 + half)} ${px(at)}`,
    colour,
    widthPx,
  );
}

function roundBowl(sheet: Sheet, tone: Tone, size: BowlSize) {
  const { y, rx, depth, foot, fill } = size;
  const ry = rx * tilt * 0.9;
  const { glaze } = tone;
  const base = y + depth;
  shadow(sheet, 256, base + foot * 0.3, foot * 1.75, 0.5, 0.5);
  const footRing = `M${px(256 - foot)} ${px(base)}V${px(base + 14)}Q256 ${px(base + 14 + foot * 0.62)} ${px(256 + foot)} ${px(base + 14)}V${px(base)}Z`;
  const body = `M${px(256 - rx)} ${y}C${px(256 - rx)} ${px(y + depth * 0.62)} ${px(256 - foot * 1.35)} ${px(base)} ${px(256 - foot)} ${px(base + 4)}Q256 ${px(base + foot * 0.6)} ${px(256 + foot)} ${px(base + 4)}C${px(256 + foot * 1.35)} ${px(base)} ${px(256 + rx)} ${px(y + depth * 0.62)} ${px(256 + rx)} ${y}Z`;
  sheet.put(
    path(footRing, `fill="${sheet.wall(shade(glaze, -0.16))}"`) +
      path(body, `fill="${sheet.wall(glaze, 0.18)}"`),
  );
  const pattern = sheet.chance.below(4);
  if (pattern === 1) sheet.put(girdle(size, 0.2, tone.line, 6) + girdle(size, 0.29, tone.line, 2));
  if (pattern === 2) sheet.put(girdle(size, 0.62, tone.line, 9));
  if (pattern === 3) sheet.put(girdle(size, 0.14, tone.line, 3));
  const inside = fill > 0.9 ? shade(glaze, -0.02) : glaze;
  sheet.put(
    ellipse(256, y, rx, ry, `fill="${shade(glaze, 0.05)}"`) +
      ellipse(256, y + 2, rx * 0.955, ry * 0.95, `fill="${sheet.hollow(shade(inside, -0.1), 0.14)}"`) +
      glint(256, y, rx * 0.98, ry * 0.98, 4),
  );
  return { spot: { x: 256, y: y + 8, rx: rx * 0.9 * fill, ry: ry * 0.87 * fill } };
}

const bowl: Vessel = (sheet, tone) =>
  roundBowl(sheet, tone, { y: 250, rx: 196, depth: 148, foot: 78, fill: 1 });
const soupBowl: Vessel = (sheet, tone) =>
  roundBowl(sheet, tone, { y: 272, rx: 190, depth: 112, foot: 84, fill: 1 });
const riceBowl: Vessel = (sheet, tone) =>
  roundBowl(sheet, tone, { y: 274, rx: 164, depth: 126, foot: 66, fill: 0.97 });
const dipBowl: Vessel = (sheet, tone) =>
  roundBowl(sheet, tone, { y: 284, rx: 170, depth: 100, foot: 84, fill: 1 });

/** Straight walls, fluted: crème brûlée, soufflé, gratin for one. */
const ramekin: Vessel = (sheet, tone) => {
  const { glaze } = tone;
  shadow(sheet, 256, 392, 168, 0.5, 0.5);
  sheet.put(path("M106 282L116 376Q256 470 396 376L406 282Z", `fill="${sheet.wall(glaze, 0.16)}"`));
  let flutes = "";
  for (let i = 1; i < 16; i++) {
    const x = 106 + i * 18.75;
    const sag = Math.sqrt(Math.max(0, 1 - ((x - 256) / 150) ** 2));
    flutes += `M${px(x)} ${px(296 + sag * 82)}L${px(256 + (x - 256) * 0.94)} ${px(376 + sag * 44)}`;
  }
  sheet.put(line(flutes, shade(glaze, -0.16), 3, 0.55));
  sheet.put(
    ellipse(256, 282, 152, 90, `fill="${shade(glaze, 0.05)}"`) +
      ellipse(256, 284, 142, 81, `fill="${shade(glaze, -0.16)}"`) +
      glint(256, 282, 149, 87, 4),
  );
  return { spot: { x: 256, y: 288, rx: 139, ry: 77 } };
};

/** A cast pot with two ears: stews, mussels, hot pots. */
const pot: Vessel = (sheet) => {
  const iron = sheet.chance.pick(["#b8432f", "#3f5c6e", "#4d6b50", "#43403f", "#c98a35"]);
  shadow(sheet, 256, 404, 200, 0.52, 0.46);
  const ear = (side: 1 | -1) =>
    line(
      `M${256 + side * 176} 276q${side * 46} -4 ${side * 42} 22t${side * -44} 18`,
      shade(iron, side < 0 ? 0.02 : -0.1),
      17,
    );
  sheet.put(ear(-1) + ear(1));
  sheet.put(
    path(
      "M70 264C70 352 92 396 128 408Q256 468 384 408C420 396 442 352 442 264Z",
      `fill="${sheet.wall(iron, 0.17)}"`,
    ),
  );
  sheet.put(
    ellipse(256, 264, 188, 106, `fill="${shade(iron, 0.08)}"`) +
      ellipse(256, 266, 175, 96, 'fill="#efe4d0"') +
      ellipse(256, 272, 172, 90, `fill="${sheet.hollow("#d8c7a8", 0.1)}"`) +
      glint(256, 264, 184, 103, 4, 0.6),
  );
  return { spot: { x: 256, y: 276, rx: 166, ry: 86 } };
};

export const bowls = {
  bowl,
  "soup-bowl": soupBowl,
  "rice-bowl": riceBowl,
  "dip-bowl": dipBowl,
  ramekin,
  pot,
} satisfies Record<string, Vessel>;
