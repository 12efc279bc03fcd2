import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pieceAt, strew } from "./strew.ts";

/** Sliced almost see-through over the whole plate. */
function carpaccio(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  for (let i = 0; i < 12; i++) {
    const angle = i * 2.4;
    const reach = Math.sqrt((i + 0.4) / 12) * 0.74;
    const at = {
      x: spot.x + Math.cos(angle) * spot.rx * reach,
      y: spot.y + Math.sin(angle) * spot.ry * reach,
    };
    sheet.put(
      path(
        blob(sheet.chance, { ...at, rx: 56, ry: 34, corners: 9, wobble: 0.12 }),
        `fill="${sheet.ball(tint, 0.08)}" fill-opacity=".92" stroke="${shade(tint, 0.12)}" stroke-width="2.5"`,
      ),
    );
  }
  strew(
    sheet,
    { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.74 },
    pieces.filter((name) => name !== "beef"),
    { most: 16, scale: 1.15 },
  );
}

/** Chopped raw and shaped in a ring, the yolk on top. */
function tartare(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = spot;
  sheet.put(
    ellipse(x + 5, y + 34, 120, 54, `fill="${sheet.soft("#2a1608", 0.55)}"`) +
      path(
        `M${x - 104} ${y - 26}V${y + 18}Q${x} ${y + 84} ${x + 104} ${y + 18}V${y - 26}Z`,
        `fill="${sheet.wall(tint, 0.14)}"`,
      ) +
      ellipse(x, y - 26, 104, 58, `fill="${sheet.ball(tint, 0.09)}"`),
  );
  let dots = "";
  for (let i = 0; i < 70; i++)
    dots += `M${Math.round(x + sheet.chance.between(-84, 84))} ${Math.round(y + sheet.chance.between(-58, 44))}l${Math.round(sheet.chance.between(-5, 5))} 3`;
  sheet.put(
    line(dots, shade(tint, 0.12), 6, 0.55) +
      pieceAt(sheet, tint === "#a02c2c" ? "egg-yolk" : "avocado", { x, y: y - 34 }, 1.5),
  );
  strew(
    sheet,
    { x, y: y + 52, rx: 140, ry: 24 },
    pieces
      .filter((name) => name !== "beef" && name !== "salmon" && name !== "tuna")
      .concat("capers", "chives")
      .slice(0, 3),
    { most: 9, scale: 1.15 },
  );
}

export const rawPlates = {
  carpaccio: {
    draw: carpaccio,
    vessels: ["plate"],
    rank: 74,
    tint: "#b8414a",
    usual: ["rocket", "parmesan"],
  },
  tartare: { draw: tartare, vessels: ["plate", "slate"], rank: 76, tint: "#a02c2c" },
} satisfies Record<string, Food>;
