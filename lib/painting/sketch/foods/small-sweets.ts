import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing } from "./food.ts";
import { flavoursOf, scoop } from "./ice-cream.ts";
import { pool, surface } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { pieceAt, strew } from "./strew.ts";

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

/** Five thick pancakes, butter melting on top, syrup running down. The drawing of the set brings its own plate. */
export function pancakeStack(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = { x: spot.x, y: spot.y + 14 };
  const rx = spot.rx * 0.7;
  sheet.put(ellipse(x + 8, y + 20, rx * 1.2, rx * 0.66, `fill="${sheet.soft("#2a1608", 0.55)}"`));
  for (let i = 0; i < 5; i++) {
    const at = { x: x + sheet.chance.between(-6, 6), y: y - i * 25 };
    sheet.put(
      ellipse(at.x, at.y + 12, rx, rx * 0.56, 'fill="#a8651f"') +
        ellipse(at.x, at.y + 5, rx, rx * 0.56, 'fill="#f6dda0"') +
        ellipse(at.x, at.y - 6, rx * 0.99, rx * 0.55, `fill="${sheet.ball("#dc9f48", 0.14)}"`),
    );
  }
  const top = y - 106;
  const syrup = tint === "" ? "#b9671c" : tint;
  const run = `M${px(x - rx * 0.6)} ${px(top)}C${px(x - rx * 0.5)} ${px(top - rx * 0.36)} ${px(x + rx * 0.5)} ${px(top - rx * 0.36)} ${px(x + rx * 0.64)} ${px(top + 4)}C${px(x + rx * 0.72)} ${px(top + 40)} ${px(x + rx * 0.6)} ${px(top + 96)} ${px(x + rx * 0.5)} ${px(top + 100)}C${px(x + rx * 0.38)} ${px(top + 96)} ${px(x + rx * 0.46)} ${px(top + 48)} ${px(x + rx * 0.3)} ${px(top + 50)}C${px(x + rx * 0.14)} ${px(top + 52)} ${px(x + rx * 0.12)} ${px(top + 134)} ${px(x - rx * 0.04)} ${px(top + 134)}C${px(x - rx * 0.2)} ${px(top + 130)} ${px(x - rx * 0.1)} ${px(top + 58)} ${px(x - rx * 0.26)} ${px(top + 50)}C${px(x - rx * 0.5)} ${px(top + 52)} ${px(x - rx * 0.64)} ${px(top + 30)} ${px(x - rx * 0.6)} ${px(top)}Z`;
  sheet.put(
    path(run, `fill="${sheet.ball(syrup, 0.13)}" fill-opacity=".92"`) +
      ellipse(x - rx * 0.26, top - 6, rx * 0.2, 6, 'fill="#fff" fill-opacity=".4"'),
  );
  sheet.put(pieceAt(sheet, "butter", { x: x + 4, y: top - 6 }, 1.7));
  strew(sheet, { x, y: y + 40, rx: spot.rx * 0.98, ry: spot.ry * 0.36 }, pieces, { most: 6, scale: 1.15 });
}
