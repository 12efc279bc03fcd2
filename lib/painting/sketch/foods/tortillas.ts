import { shade } from "../drawing/colour.ts";
import { ellipse, path, place } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { standing } from "./breads.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { strew } from "./strew.ts";

/** Corn chips, heaped, with what is spooned over. */
function nachos(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  let chips = ellipse(spot.x, spot.y + 14, spot.rx, spot.ry * 0.92, `fill="${sheet.soft("#2a1608", 0.5)}"`);
  for (let i = 0; i < 30; i++) {
    const angle = sheet.chance.next() * 6.28;
    const reach = Math.sqrt(sheet.chance.next()) * 0.82;
    const x = spot.x + Math.cos(angle) * spot.rx * reach;
    const y = spot.y + Math.sin(angle) * spot.ry * reach - 44 * (1 - reach ** 2);
    const colour = shade("#eebb4e", sheet.chance.between(-0.05, 0.04));
    chips += place(
      x,
      y,
      sheet.chance.below(360),
      1.15,
      0.78,
      `<g transform="translate(0 4)">${path("M-30 18Q0 26 30 18L4 -30Q0 -34 -4 -30Z", `fill="${shade(colour, -0.2)}"`)}</g>${path("M-30 18Q0 26 30 18L4 -30Q0 -34 -4 -30Z", `fill="${sheet.ball(colour, 0.1)}"`)}`,
    );
  }
  sheet.put(chips);
  pool(sheet, { x: spot.x - 10, y: spot.y - 30, rx: spot.rx * 0.46, ry: spot.ry * 0.32 }, tint, 0.26);
  strew(sheet, { x: spot.x, y: spot.y - 18, rx: spot.rx * 0.8, ry: spot.ry * 0.66 }, pieces, {
    most: 14,
    scale: 1.05,
    lift: 22,
  });
}

/** A folded tortilla cut in triangles that lie one over the next, their points to the front. */
function quesadilla(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const wedge =
    `<g transform="translate(0 10)">${path("M-34 34Q0 46 34 34L0 -36Z", 'fill="#f6bb3a"')}</g>` +
    `<g transform="translate(0 15)">${path("M-34 34Q0 46 34 34L0 -36Z", 'fill="#a86f2c"')}</g>` +
    path("M-34 34Q0 46 34 34L0 -36Z", `fill="${sheet.ball("#f0cf93", 0.1)}"`) +
    ellipse(-8, 18, 9, 6, 'fill="#a8651f" fill-opacity=".5"') +
    ellipse(10, 26, 7, 4, 'fill="#a8651f" fill-opacity=".5"') +
    ellipse(0, -4, 5, 5, 'fill="#a8651f" fill-opacity=".4"');
  for (const [dx, dy, turn] of [
    [-0.3, -0.42, 172],
    [0.34, -0.36, 196],
    [-0.5, 0.12, 24],
    [0.04, 0.2, -6],
    [0.56, 0.16, -30],
  ] as const)
    sheet.put(place(spot.x + dx * spot.rx, spot.y + dy * spot.ry, turn, 1.75, 0.72, wedge));
  pool(sheet, { x: spot.x - spot.rx * 0.66, y: spot.y - spot.ry * 0.42, rx: 30, ry: 17 }, "#fbfaf4");
  strew(sheet, { ...spot, rx: spot.rx * 0.9, ry: spot.ry * 0.8 }, pieces.slice(0, 2), {
    most: 5,
    scale: 0.95,
  });
}

export const tortillas = {
  tacos: {
    draw: standing("1f32e", 3, 1.5),
    vessels: ["board", "platter", "slate"],
    rank: 84,
    tint: "",
    usual: ["lime", "coriander"],
  },
  burrito: {
    draw: standing("1f32f", 2, 1.8),
    vessels: ["board", "plate", "tray", "slate"],
    rank: 84,
    tint: "",
    usual: ["lime", "tomato"],
  },
  nachos: {
    draw: nachos,
    vessels: ["plate", "pan", "board"],
    rank: 76,
    tint: "#f6bb3a",
    usual: ["green-chili", "beans", "tomato"],
  },
  quesadilla: {
    draw: quesadilla,
    vessels: ["plate", "board"],
    rank: 80,
    tint: "",
    usual: ["coriander", "green-chili"],
  },
} satisfies Record<string, Food>;
