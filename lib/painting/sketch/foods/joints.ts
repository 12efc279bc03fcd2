import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, place, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { strew } from "./strew.ts";
import { beside } from "./trimmings.ts";

/** A roasted leg about 130 px long, thick end to the left, around 0,0. */
function leg(sheet: Sheet, skin: string): string {
  const meat = "M-62 2C-66 -34 -28 -50 2 -38C26 -28 40 -14 58 -9L58 9C40 14 30 28 6 38C-26 52 -58 40 -62 2Z";
  return (
    line("M54 0L92 -2", "#cdbb98", 15) +
    line("M54 -2L92 -4", "#f4ead3", 10) +
    ellipse(96, -11, 10, 9, 'fill="#f4ead3"') +
    ellipse(97, 6, 10, 9, 'fill="#e6d8b9"') +
    `<g transform="translate(2 10)">${path(meat, `fill="${shade(skin, -0.22)}"`)}</g>` +
    path(meat, `fill="${sheet.ball(skin, 0.17)}"`) +
    crumbs(sheet, { x: -14, y: 4, rx: 42, ry: 30 }, skin, 16) +
    ellipse(-26, -18, 22, 8, 'fill="#fff" fill-opacity=".3" transform="rotate(-14)"')
  );
}

function drumsticks(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  if (tint !== "") pool(sheet, { ...spot, y: spot.y + 12, rx: spot.rx * 0.96, ry: spot.ry * 0.84 }, tint);
  const skin = sheet.chance.pick(["#c97f30", "#b96a26", "#d59442"]);
  const size = spot.rx / 150;
  for (const [dx, dy, turn] of [
    [0.1, -0.42, -24],
    [-0.22, 0.02, 8],
    [0.18, 0.4, -12],
  ] as const) {
    const at = { x: spot.x + dx * spot.rx, y: spot.y + dy * spot.ry - 8 };
    sheet.put(
      ellipse(at.x + 6, at.y + 34 * size, 88 * size, 34 * size, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        place(at.x, at.y, turn + sheet.chance.between(-6, 6), size, 0.92, leg(sheet, skin)),
    );
  }
  strew(
    sheet,
    { ...spot, y: spot.y + spot.ry * 0.3, rx: spot.rx * 0.96, ry: spot.ry * 0.6 },
    beside(pieces),
    { most: 8, scale: 1.15 },
  );
}

/** A knuckle with its crackling, the bone standing out. */
function joint(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = { x: spot.x, y: spot.y - 22 };
  if (tint !== "") pool(sheet, { ...spot, y: spot.y + 18, rx: spot.rx * 0.96, ry: spot.ry * 0.78 }, tint);
  strew(
    sheet,
    { ...spot, y: spot.y + spot.ry * 0.34, rx: spot.rx * 1.02, ry: spot.ry * 0.58 },
    beside(pieces),
    { most: 11, scale: 1.25 },
  );
  const crackling = "#b3642a";
  const outline = blob(sheet.chance, {
    x,
    y,
    rx: spot.rx * 0.66,
    ry: spot.ry * 0.86,
    corners: 9,
    wobble: 0.07,
  });
  let scored = "";
  for (let i = -3; i <= 3; i++) {
    const half = spot.ry * (0.66 - Math.abs(i) * 0.1);
    scored += `M${px(x + i * 28 - 12)} ${px(y - half)}q${px(20)} ${px(half)} ${px(6)} ${px(half * 1.9)}M${px(x - spot.rx * 0.5)} ${px(y + i * 18)}q${px(spot.rx * 0.5)} -16 ${px(spot.rx * 0.98)} 2`;
  }
  sheet.put(
    line(`M${px(x + 60)} ${px(y - 50)}L${px(x + spot.rx * 0.82)} ${px(y - spot.ry * 1.02)}`, "#cdbb98", 25) +
      line(
        `M${px(x + 58)} ${px(y - 54)}L${px(x + spot.rx * 0.82)} ${px(y - spot.ry * 1.06)}`,
        "#f4ead3",
        17,
      ) +
      ellipse(x + spot.rx * 0.82 - 6, y - spot.ry * 1.1 - 6, 16, 13, 'fill="#f8efdb"') +
      ellipse(x + spot.rx * 0.82 + 9, y - spot.ry * 1.1 + 5, 16, 13, 'fill="#eadcbd"') +
      ellipse(
        x + 6,
        y + spot.ry * 0.72,
        spot.rx * 0.74,
        spot.ry * 0.5,
        `fill="${sheet.soft("#2a1608", 0.5)}"`,
      ) +
      `<g transform="translate(0 12)">${path(outline, `fill="${shade(crackling, -0.2)}"`)}</g>` +
      path(outline, `fill="${sheet.ball(crackling, 0.17)}"`) +
      line(scored, shade(crackling, -0.14), 4.5, 0.55) +
      ellipse(x - 34, y - 40, 38, 15, 'fill="#fff" fill-opacity=".28" transform="rotate(0)"'),
  );
}

export const joints = {
  drumsticks: {
    draw: drumsticks,
    vessels: ["plate", "board"],
    rank: 60,
    tint: "",
    usual: ["rosemary", "lemon"],
  },
  joint: {
    draw: joint,
    vessels: ["board", "plate"],
    rank: 62,
    tint: "#7b4522",
    usual: ["potato", "rosemary"],
  },
} satisfies Record<string, Food>;
