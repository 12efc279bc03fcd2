import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, place } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { strew } from "./strew.ts";

/** One or more ready drawings of the set, standing on the vessel, with their shadow. `size` in half widths of the spot. */
export function standing(name: string, count: number, size: number) {
  return (sheet: Sheet, spot: Spot, { pieces }: Dressing): void => {
    const around = { x: spot.x, y: spot.y + spot.ry * 0.3, rx: spot.rx * 1.02, ry: spot.ry * 0.66 };
    strew(sheet, around, pieces.slice(0, 2), {
      most: 8,
      scale: 1.15,
    });
    for (let i = 0; i < count; i++) {
      const share = count === 1 ? 0 : i / (count - 1) - 0.5;
      const sizePx = (size * spot.rx) / (count === 1 ? 1 : 1 + (count - 1) * 0.22);
      const x = spot.x + share * spot.rx * 1.15;
      const y = spot.y + (i % 2) * 16 - (count > 1 ? 4 : 0);
      sheet.put(ellipse(x + 4, y + 10, sizePx * 0.46, sizePx * 0.2, `fill="${sheet.soft("#2a1608", 0.55)}"`));
      sheet.sprite({
        name,
        x,
        y: y - sizePx * (count > 1 ? 0.24 : 0.3),
        sizePx,
        flip: sheet.chance.next() < 0.5,
      });
    }
  };
}

const breadShape =
  "M-62 6C-70 -30 -46 -44 -30 -38C-14 -52 20 -52 34 -38C52 -44 70 -26 62 8C50 34 -50 34 -62 6Z";

/** A slice of toasted bread lying down, its crust around it. */
function breadSlice(
  sheet: Sheet,
  at: { x: number; y: number },
  turn: number,
  scale: number,
  crumb = "#f3d9a2",
): void {
  const slice = `<g transform="translate(0 13)">${path(breadShape, 'fill="#8f5620"')}</g>${path(breadShape, `fill="${sheet.ball(crumb, 0.1)}" stroke="#bb7c35" stroke-width="9"`)}`;
  sheet.put(
    ellipse(at.x + 5, at.y + 16 * scale, 74 * scale, 40 * scale, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
      place(at.x, at.y, turn, scale, 0.92, slice),
  );
}

/** Open toast: spread, then the named things on top. */
function toast(count: 1 | 2 | 3, spread: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const layer = tint === "" ? spread : tint;
    const scale = (count === 1 ? 1.95 : count === 2 ? 1.45 : 1.12) * (spot.rx / 165);
    for (let i = 0; i < count; i++) {
      const share = count === 1 ? 0 : i / (count - 1) - 0.5;
      const at = {
        x: spot.x + share * spot.rx * (count === 2 ? 1.02 : 1.34),
        y: spot.y - 6 + (count === 3 && i === 1 ? 26 : share * 34),
      };
      breadSlice(sheet, at, sheet.chance.between(-14, 14), scale);
      const top: Spot = { x: at.x, y: at.y - 4, rx: 50 * scale, ry: 27 * scale };
      if (layer !== "")
        sheet.put(
          path(blob(sheet.chance, { ...top, corners: 10, wobble: 0.07 }), `fill="${sheet.ball(layer, 0.1)}"`),
        );
      strew(sheet, { ...top, y: top.y - 4 }, pieces, {
        most: count === 1 ? 12 : 6,
        scale: count === 1 ? 1.25 : 0.95,
        lift: 6,
      });
    }
  };
}

/** Two slices, melted filling between them, browned above. */
function grilled(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const scale = spot.rx / 92;
  const at = { x: spot.x, y: spot.y - 4 };
  breadSlice(sheet, { x: at.x, y: at.y + 16 }, 4, scale, "#e6bf7f");
  sheet.put(
    ellipse(at.x, at.y + 14, 66 * scale, 37 * scale, `fill="${shade("#f49a9a", -0.04)}"`) +
      path(
        blob(sheet.chance, {
          x: at.x,
          y: at.y + 12,
          rx: 68 * scale,
          ry: 36 * scale,
          corners: 13,
          wobble: 0.06,
        }),
        `fill="${sheet.ball("#fbc93f", 0.1)}"`,
      ),
  );
  breadSlice(sheet, { x: at.x, y: at.y - 14 }, -3, scale);
  sheet.put(
    path(
      blob(sheet.chance, { x: at.x, y: at.y - 18, rx: 56 * scale, ry: 31 * scale, corners: 12, wobble: 0.1 }),
      `fill="${sheet.ball("#f6c34c", 0.12)}"`,
    ),
  );
  for (let i = 0; i < 7; i++)
    sheet.put(
      ellipse(
        at.x + sheet.chance.between(-46, 46) * scale,
        at.y - 18 + sheet.chance.between(-22, 22) * scale,
        sheet.chance.between(6, 14),
        sheet.chance.between(4, 8),
        'fill="#b2661d" fill-opacity=".6"',
      ),
    );
  strew(
    sheet,
    { x: at.x, y: at.y - 22, rx: 46 * scale, ry: 24 * scale },
    pieces.filter((name) => name === "fried-egg" || name === "chopped-herbs" || name === "pineapple"),
    { most: 4, scale: 1.25 },
  );
}

/** A ring of bread cut open, its filling showing. The drawing of the set is two iced rings: not what a café sells. */
function bagel(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const { x, y } = { x: spot.x, y: spot.y - 8 };
  const rx = spot.rx * 0.7;
  const half = (dy: number, colour: string) =>
    ellipse(x, y + dy, rx, rx * 0.56, `fill="${shade(colour, -0.2)}"`) +
    ellipse(x, y + dy - 12, rx, rx * 0.56, `fill="${sheet.ball(colour, 0.14)}"`);
  sheet.put(
    ellipse(x + 6, y + 46, rx * 1.12, rx * 0.6, `fill="${sheet.soft("#2a1608", 0.55)}"`) +
      half(40, "#d59a4c") +
      ellipse(x, y + 20, rx * 1.02, rx * 0.56, 'fill="#fdf8ec"'),
  );
  strew(sheet, { x, y: y + 26, rx, ry: rx * 0.5 }, pieces, { most: 9, scale: 1.1 });
  sheet.put(
    half(-14, "#cf8f42") +
      ellipse(x, y - 30, rx * 0.3, rx * 0.16, 'fill="#7d4a17"') +
      ellipse(x, y - 25, rx * 0.26, rx * 0.11, 'fill="#fdf8ec"'),
  );
  strew(sheet, { x, y: y - 34, rx: rx * 0.8, ry: rx * 0.4 }, ["sesame"], { most: 9, scale: 0.9 });
}

/** Slices and rolls in a basket. */
function breadBasket(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  for (const [dx, dy, turn] of [
    [-84, -34, -70],
    [-34, -46, -82],
    [20, -48, -96],
    [76, -36, -108],
  ] as const)
    sheet.put(
      place(
        spot.x + dx,
        spot.y + dy,
        turn + sheet.chance.between(-5, 5),
        1.05,
        1,
        `<g transform="translate(9 4)">${path(breadShape, 'fill="#8f5620"')}</g>${path(breadShape, `fill="${sheet.ball("#f6dfae", 0.1)}" stroke="#bb7c35" stroke-width="9"`)}`,
      ),
    );
  for (const dx of [-66, 62])
    sheet.put(
      place(
        spot.x + dx,
        spot.y - 2,
        0,
        1,
        1,
        ellipse(0, 6, 58, 40, 'fill="#7d4a17" fill-opacity=".4"') +
          ellipse(0, 0, 58, 42, `fill="${sheet.ball("#d99b4b", 0.15)}"`) +
          line("M-30 -16Q0 -30 30 -16M-36 2Q0 -14 36 2", "#f1cf94", 5, 0.8),
      ),
    );
  strew(
    sheet,
    { ...spot, rx: spot.rx * 0.7, ry: spot.ry * 0.4 },
    pieces.filter((name) => name === "chopped-herbs" || name === "rosemary" || name === "olive"),
    { most: 6 },
  );
}

export const breads = {
  burger: {
    draw: standing("1f354", 1, 1.8),
    vessels: ["board", "plate", "slate"],
    rank: 88,
    tint: "",
    usual: ["pickle", "lettuce"],
  },
  sandwich: {
    draw: standing("1f96a", 2, 1.9),
    vessels: ["board", "plate"],
    rank: 84,
    tint: "",
    usual: ["lettuce", "tomato"],
  },
  "hot-dog": {
    draw: standing("1f32d", 1, 1.75),
    vessels: ["board"],
    rank: 86,
    tint: "",
    usual: ["onion-golden"],
  },
  kebab: {
    draw: standing("1f959", 1, 1.75),
    vessels: ["tray", "plate", "board"],
    rank: 80,
    tint: "",
    usual: ["red-onion", "lettuce"],
  },
  bagel: {
    draw: bagel,
    vessels: ["board", "plate"],
    rank: 82,
    tint: "",
    usual: ["dill", "lemon"],
  },
  croissant: {
    draw: standing("1f950", 2, 1.7),
    vessels: ["small-plate", "board", "basket"],
    rank: 78,
    tint: "",
  },
  pretzel: { draw: standing("1f968", 1, 1.8), vessels: ["board", "basket"], rank: 76, tint: "" },
  baguette: {
    draw: standing("1f956", 2, 1.7),
    vessels: ["board", "basket"],
    rank: 46,
    tint: "",
    usual: ["lettuce", "tomato"],
  },
  toast: { draw: toast(1, ""), vessels: ["plate", "board"], rank: 72, tint: "", usual: ["butter", "chives"] },
  "open-toast": {
    draw: toast(2, ""),
    vessels: ["plate", "board", "slate"],
    rank: 76,
    tint: "",
    usual: ["avocado", "egg", "radish"],
  },
  bruschetta: {
    draw: toast(3, ""),
    vessels: ["board", "slate", "plate"],
    rank: 76,
    tint: "",
    usual: ["tomato", "basil"],
  },
  "grilled-sandwich": { draw: grilled, vessels: ["plate", "board"], rank: 84, tint: "", usual: [] },
  bread: { draw: breadBasket, vessels: ["basket"], rank: 34, tint: "" },
} satisfies Record<string, Food>;
