import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing } from "./food.ts";
import { flavoursOf, scoop } from "./ice-cream.ts";
import { pool, surface } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { strew } from "./strew.ts";

export function cremeBrulee(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  surface(sheet, spot, "#e7a23a");
  for (let i = 0; i < 12; i++)
    sheet.put(
      path(
        blob(sheet.chance, {
          x: spot.x + sheet.chance.between(-0.7, 0.7) * spot.rx,
          y: spot.y + sheet.chance.between(-0.66, 0.66) * spot.ry,
          rx: sheet.chance.between(10, 30),
          ry: sheet.chance.between(5, 13),
          corners: 7,
          wobble: 0.3,
        }),
        `fill="${sheet.chance.pick(["#8c4312", "#a9581a", "#f3c25a"])}" fill-opacity=".6"`,
      ),
    );
  sheet.put(
    line(
      `M${spot.x + 10} ${spot.y - 8}l34 -26M${spot.x + 10} ${spot.y - 8}l44 16M${spot.x + 10} ${spot.y - 8}l-22 30`,
      "#fff3cf",
      3,
      0.75,
    ),
  );
  const top = pieces.length > 0 ? pieces : ["raspberry", "mint"];
  strew(sheet, { x: spot.x - spot.rx * 0.42, y: spot.y + spot.ry * 0.3, rx: 44, ry: 22 }, top.slice(0, 2), {
    most: 4,
    scale: 1.35,
  });
}

export function profiteroles(sheet: Sheet, spot: Spot, { tint }: Dressing): void {
  for (const [dx, dy] of [
    [-0.46, -0.02],
    [0.46, -0.04],
    [0, 0.34],
    [0, -0.62],
  ] as const) {
    const [x, y] = [spot.x + dx * spot.rx, spot.y + dy * spot.ry - 20];
    sheet.put(
      ellipse(x + 4, y + 38, 58, 24, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          blob(sheet.chance, { x, y, rx: 54, ry: 46, corners: 9, wobble: 0.06 }),
          `fill="${sheet.ball("#e0ab58", 0.15)}"`,
        ) +
        path(
          `M${px(x - 44)} ${px(y - 8)}C${px(x - 44)} ${px(y - 54)} ${px(x + 44)} ${px(y - 54)} ${px(x + 44)} ${px(y - 8)}Q${px(x + 30)} ${px(y + 22)} ${px(x + 18)} ${px(y - 4)}Q${px(x)} ${px(y + 18)} ${px(x - 16)} ${px(y - 4)}Q${px(x - 32)} ${px(y + 12)} ${px(x - 44)} ${px(y - 8)}Z`,
          `fill="${sheet.ball(tint, 0.13)}"`,
        ) +
        ellipse(x - 14, y - 28, 14, 5, 'fill="#fff" fill-opacity=".4"'),
    );
  }
}

export function macarons(sheet: Sheet, spot: Spot, dressing: Dressing): void {
  const tones =
    dressing.pieces.length > 0
      ? flavoursOf(dressing)
      : ["#f2a0ab", "#b8cc80", "#f8e08a", "#c3b0dc", "#8a5a3c"];
  for (const [i, [dx, dy]] of (
    [
      [-0.5, -0.3],
      [0.44, -0.36],
      [-0.04, 0.02],
      [-0.56, 0.4],
      [0.54, 0.36],
    ] as const
  ).entries()) {
    const [x, y] = [spot.x + dx * spot.rx, spot.y + dy * spot.ry - 8];
    const colour = tones[i % tones.length] ?? "#f2a0ab";
    sheet.put(
      ellipse(x + 4, y + 26, 48, 20, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          `M${px(x - 40)} ${px(y + 12)}Q${px(x)} ${px(y + 50)} ${px(x + 40)} ${px(y + 12)}V${px(y + 2)}H${px(x - 40)}Z`,
          `fill="${shade(colour, -0.1)}"`,
        ) +
        ellipse(x, y + 6, 40, 20, 'fill="#fffaf0"') +
        ellipse(x, y - 4, 41, 24, `fill="${shade(colour, -0.06)}"`) +
        ellipse(x, y - 10, 40, 24, `fill="${sheet.ball(colour, 0.1)}"`) +
        ellipse(x - 12, y - 20, 12, 5, 'fill="#fff" fill-opacity=".5"'),
    );
  }
}

/** A warm round cake with a molten heart. */
export function fondant(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = spot;
  pool(sheet, { x: x + 14, y: y + 30, rx: spot.rx * 0.7, ry: spot.ry * 0.5 }, "#4a2414");
  sheet.put(
    path(
      `M${x - 92} ${y - 52}L${x - 84} ${y + 18}Q${x} ${y + 66} ${x + 84} ${y + 18}L${x + 92} ${y - 52}Z`,
      `fill="${sheet.wall("#5f3722", 0.13)}"`,
    ) +
      ellipse(x, y - 52, 92, 48, `fill="${sheet.ball("#6f4229", 0.12)}"`) +
      path(
        `M${x - 30} ${y - 56}Q${x} ${y - 78} ${x + 34} ${y - 54}Q${x + 44} ${y - 10} ${x + 30} ${y + 34}Q${x + 10} ${y + 44} ${x - 4} ${y + 30}Q${x - 2} ${y - 20} ${x - 30} ${y - 56}Z`,
        `fill="${sheet.fall("#7a3f22", "#4a2414")}"`,
      ) +
      crumbs(sheet, { x: x - 20, y: y - 60, rx: 58, ry: 24 }, "#fffaf2", 34),
  );
  if (tint !== "") sheet.put(scoop(sheet, x + 104, y + 2, 46, tint));
  strew(
    sheet,
    { x: x - 92, y: y + 36, rx: 44, ry: 20 },
    pieces
      .filter((name) => name !== "chocolate")
      .concat("mint")
      .slice(0, 2),
    { most: 4, scale: 1.2 },
  );
}
