import { shade } from "../drawing/colour.ts";
import { ellipse, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing } from "./food.ts";
import { drizzle } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { strew } from "./strew.ts";

/** A layer of a cut block: its colour and its share of the height. */
export type Stratum = readonly [colour: string, share: number];

/**
 * A cut piece seen from its corner, layers showing on two sides: lasagne, tiramisu, brownie. Half width and height
 * in px. Answers the middle of its top.
 */
function block(
  sheet: Sheet,
  at: { x: number; y: number },
  half: number,
  high: number,
  strata: readonly Stratum[],
  top: string,
): Spot {
  const { x, y } = at;
  const deep = half * 0.52;
  const wave = (from: number, to: number, way: number) => `Q${px((from + to) / 2)} ${px(way)} ${px(to)}`;
  sheet.put(ellipse(x + 8, y + deep * 0.5, half * 1.22, deep * 1.2, `fill="${sheet.soft("#2a1608", 0.55)}"`));
  let from = -high;
  const total = strata.reduce((sum, [, share]) => sum + share, 0);
  for (const [colour, share] of strata) {
    const size = (high * share) / total;
    const upper = y + from;
    const lower = upper + size + 1;
    const bulge = sheet.chance.between(-2, 3);
    sheet.put(
      path(
        `M${px(x - half)} ${px(upper)}L${px(x)} ${px(upper + deep)}V${px(lower + deep)}${wave(x, x - half, (upper + lower) / 2 + deep / 2 + size / 2 + bulge)} ${px(lower)}Z`,
        `fill="${sheet.fall(shade(colour, 0.02), shade(colour, -0.05))}"`,
      ) +
        path(
          `M${px(x + half)} ${px(upper)}L${px(x)} ${px(upper + deep)}V${px(lower + deep)}${wave(x, x + half, (upper + lower) / 2 + deep / 2 + size / 2 - bulge)} ${px(lower)}Z`,
          `fill="${sheet.fall(shade(colour, -0.09), shade(colour, -0.15))}"`,
        ),
    );
    from += size;
  }
  const d = `M${px(x - half)} ${px(y - high)}L${px(x)} ${px(y - high - deep)}L${px(x + half)} ${px(y - high)}L${px(x)} ${px(y - high + deep)}Z`;
  sheet.put(
    path(d, `fill="${sheet.ball(top, 0.1)}" stroke="${top}" stroke-width="5" stroke-linejoin="round"`),
  );
  return { x, y: y - high, rx: half * 0.58, ry: deep * 0.56 };
}

export function cut(
  strata: readonly Stratum[],
  top: string,
  high: number,
  topping?: (sheet: Sheet, spot: Spot) => void,
) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "")
      drizzle(
        sheet,
        { x: spot.x, y: spot.y + spot.ry * 0.4, rx: spot.rx * 1.05, ry: spot.ry * 0.9 },
        tint,
        7,
      );
    const above = block(sheet, { x: spot.x, y: spot.y + 12 }, spot.rx * 0.78, high, strata, top);
    topping?.(sheet, above);
    strew(sheet, { ...above, rx: above.rx * 0.86, ry: above.ry * 0.8 }, pieces, {
      most: 8,
      scale: 1.15,
      lift: 4,
    });
  };
}

export const browned = (sheet: Sheet, spot: Spot) => {
  for (let i = 0; i < 9; i++)
    sheet.put(
      ellipse(
        spot.x + sheet.chance.between(-1, 1) * spot.rx,
        spot.y + sheet.chance.between(-0.7, 0.7) * spot.ry,
        sheet.chance.between(7, 17),
        sheet.chance.between(4, 8),
        'fill="#b9661d" fill-opacity=".5"',
      ),
    );
};
export const dusted = (colour: string) => (sheet: Sheet, spot: Spot) =>
  sheet.put(crumbs(sheet, { ...spot, rx: spot.rx * 1.15, ry: spot.ry * 1.1 }, colour, 70));
