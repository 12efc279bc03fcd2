import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { browned, type Stratum } from "./block.ts";
import type { Dressing } from "./food.ts";
import { pool } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { strew } from "./strew.ts";

/** A wedge of a round cake, tart or quiche, point to the front left. */
export function wedge(strata: readonly Stratum[], top: string, rim: string, high: number) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const { x, y } = { x: spot.x, y: spot.y - 4 };
    const surfaceOf = tint === "" ? top : tint;
    const [left, tip, right] = [
      { x: x + 20, y: y - 66 },
      { x: x - 128, y: y + 44 },
      { x: x + 134, y: y + 20 },
    ];
    sheet.put(ellipse(x + 12, y + high * 0.5 + 16, 160, 70, `fill="${sheet.soft("#2a1608", 0.55)}"`));
    let from = 0;
    const total = strata.reduce((sum, [, share]) => sum + share, 0);
    for (const [colour, share] of strata) {
      const size = (high * share) / total;
      sheet.put(
        path(
          `M${tip.x} ${px(tip.y + from)}L${right.x} ${px(right.y + from)}V${px(right.y + from + size + 1)}L${tip.x} ${px(tip.y + from + size + 1)}Z`,
          `fill="${sheet.fall(colour, shade(colour, -0.07))}"`,
        ),
      );
      from += size;
    }
    sheet.put(
      path(
        `M${left.x} ${left.y}Q${x + 140} ${y - 46} ${right.x} ${right.y}V${px(right.y + high)}Q${x + 150} ${px(y - 46 + high)} ${left.x} ${left.y}Z`,
        `fill="${sheet.fall(shade(rim, -0.02), shade(rim, -0.14))}"`,
      ),
    );
    sheet.put(
      path(
        `M${left.x} ${left.y}L${tip.x} ${tip.y}L${right.x} ${right.y}Q${x + 140} ${y - 46} ${left.x} ${left.y}Z`,
        `fill="${sheet.ball(surfaceOf, 0.09)}" stroke="${surfaceOf}" stroke-width="5" stroke-linejoin="round"`,
      ) + line(`M${left.x + 2} ${left.y}Q${x + 138} ${y - 46} ${right.x} ${right.y}`, shade(rim, 0.04), 10),
    );
    strew(sheet, { x: x + 28, y: y - 6, rx: 72, ry: 30 }, pieces, { most: 8, scale: 1.15 });
  };
}

/** A flaky roll, cut, dusted with sugar: strudel. */
export function strudel(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = spot;
  if (tint !== "") pool(sheet, { x: x + 30, y: y + 26, rx: spot.rx * 0.9, ry: spot.ry * 0.66 }, tint);
  const crust = "#dca24d";
  const body = `M${x - 116} ${y - 6}C${x - 110} ${y - 62} ${x + 84} ${y - 88} ${x + 120} ${y - 44}V${y + 4}L${x - 64} ${y + 50}Z`;
  sheet.put(
    ellipse(x + 6, y + 34, 140, 50, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
      path(body, `fill="${sheet.fall(shade(crust, 0.06), shade(crust, -0.16))}"`),
  );
  sheet.put(
    path(
      `M${x - 118} ${y - 10}Q${x - 108} ${y - 46} ${x - 78} ${y - 26}T${x - 62} ${y + 48}Q${x - 112} ${y + 46} ${x - 118} ${y - 10}Z`,
      `fill="${shade(crust, -0.04)}"`,
    ) +
      ellipse(x - 88, y + 12, 23, 30, 'fill="#f4dfa2"') +
      ellipse(x - 94, y + 4, 8, 7, 'fill="#e8b95a"') +
      ellipse(x - 82, y + 20, 8, 6, 'fill="#e8b95a"') +
      ellipse(x - 86, y + 4, 4, 3.5, 'fill="#4b2a2a"') +
      ellipse(x - 94, y + 22, 4, 3.5, 'fill="#4b2a2a"'),
  );
  sheet.put(
    line(
      `M${x - 50} ${y + 24}Q${x - 30} ${y - 30} ${x - 40} ${y - 54}M${x} ${y + 12}Q${x + 22} ${y - 36} ${x + 8} ${y - 66}M${x + 50} ${y - 2}Q${x + 74} ${y - 40} ${x + 58} ${y - 70}`,
      shade(crust, -0.14),
      4,
      0.6,
    ),
  );
  sheet.put(
    `<g fill-opacity=".9">${crumbs(sheet, { x: x + 10, y: y - 40, rx: 96, ry: 24 }, "#fffaf2", 70)}</g>`,
  );
  strew(
    sheet,
    { x: x + 96, y: y + 36, rx: 34, ry: 20 },
    pieces.filter((name) => name !== "apple"),
    { most: 3, scale: 1.3 },
  );
}

/** Baked in its dish under a brown crust: gratin, casserole, crumble. */
export function gratin(crust: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const colour = tint === "" ? crust : tint;
    sheet.put(
      ellipse(spot.x, spot.y, spot.rx, spot.ry, `fill="${shade(colour, -0.14)}"`) +
        path(
          blob(sheet.chance, {
            ...spot,
            y: spot.y - 4,
            rx: spot.rx * 0.95,
            ry: spot.ry * 0.92,
            corners: 15,
            wobble: 0.03,
          }),
          `fill="${sheet.ball(colour, 0.11)}"`,
        ),
    );
    strew(sheet, { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.74 }, pieces.slice(0, 3), {
      most: 9,
      scale: 1.05,
    });
    browned(sheet, { ...spot, rx: spot.rx * 0.76, ry: spot.ry * 0.7 });
    sheet.put(crumbs(sheet, { ...spot, rx: spot.rx * 0.9, ry: spot.ry * 0.84 }, shade(colour, -0.05), 60));
  };
}

/** Little cups of flaky pastry with scorched custard. */
export function custardTarts(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  for (const [dx, dy] of [
    [-0.5, -0.18],
    [0.5, -0.2],
    [0, 0.36],
  ] as const) {
    const { x, y } = { x: spot.x + dx * spot.rx, y: spot.y + dy * spot.ry - 6 };
    sheet.put(
      ellipse(x + 5, y + 40, 74, 30, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          `M${px(x - 68)} ${px(y - 4)}L${px(x - 52)} ${px(y + 32)}Q${px(x)} ${px(y + 60)} ${px(x + 52)} ${px(y + 32)}L${px(x + 68)} ${px(y - 4)}Z`,
          `fill="${sheet.wall(pastry, 0.17)}"`,
        ) +
        ellipse(x, y - 4, 70, 40, `fill="${sheet.ball("#e3b060", 0.12)}"`) +
        ellipse(x, y - 2, 57, 31, `fill="${sheet.ball("#f8cf4c", 0.12)}"`),
    );
    for (let i = 0; i < 5; i++)
      sheet.put(
        ellipse(
          x + sheet.chance.between(-34, 34),
          y + sheet.chance.between(-16, 14),
          sheet.chance.between(6, 15),
          sheet.chance.between(4, 8),
          'fill="#7c3d12" fill-opacity=".6"',
        ),
      );
  }
  strew(sheet, { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.6 }, pieces, { most: 3 });
}

export const cheesy = "#f4c757";
export const pastry = "#d9a050";

/** A lid of pastry risen over its dish, glazed and slashed. */
export function potPie(sheet: Sheet, spot: Spot): void {
  const { x, y, rx, ry } = spot;
  const lid = `M${px(x - rx * 1.06)} ${px(y + 4)}C${px(x - rx)} ${px(y - ry * 1.5)} ${px(x + rx)} ${px(y - ry * 1.5)} ${px(x + rx * 1.06)} ${px(y + 4)}Q${px(x)} ${px(y + ry * 1.5)} ${px(x - rx * 1.06)} ${px(y + 4)}Z`;
  let crimps = "";
  for (let i = 0; i <= 16; i++) {
    const angle = Math.PI * (i / 16);
    crimps += ellipse(
      x - Math.cos(angle) * rx * 1.02,
      y + 6 + Math.sin(angle) * ry * 0.72,
      17,
      12,
      `fill="${sheet.ball("#d9a050", 0.14)}"`,
    );
  }
  sheet.put(
    `<g transform="translate(0 8)">${path(lid, `fill="${shade(pastry, -0.2)}"`)}</g>${path(lid, `fill="${sheet.ball("#e0a752", 0.16)}"`)}${crimps}` +
      line(
        `M${px(x)} ${px(y - ry * 0.78)}V${px(y - ry * 0.2)}M${px(x - 44)} ${px(y - ry * 0.62)}l12 ${px(ry * 0.46)}M${px(x + 44)} ${px(y - ry * 0.62)}l-12 ${px(ry * 0.46)}`,
        "#7d4414",
        7,
        0.8,
      ) +
      ellipse(x - rx * 0.42, y - ry * 0.66, rx * 0.24, ry * 0.14, 'fill="#fff" fill-opacity=".35"'),
  );
}
