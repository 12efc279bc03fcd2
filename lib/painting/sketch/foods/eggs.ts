import { shade } from "../drawing/colour.ts";
import { blob, ellipse, path, place } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { friedEgg } from "../pieces/garnishes.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { pieceAt, strew } from "./strew.ts";

const withoutEgg = (pieces: string[]) => pieces.filter((name) => !name.includes("egg"));

function friedEggs(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  strew(sheet, { ...spot, rx: spot.rx * 1.0, ry: spot.ry * 0.86 }, withoutEgg(pieces), {
    most: 12,
    scale: 1.4,
  });
  for (const [dx, dy] of [
    [0.36, -0.24],
    [-0.34, 0.22],
  ] as const) {
    const at = { x: spot.x + dx * spot.rx, y: spot.y + dy * spot.ry };
    sheet.put(
      ellipse(at.x + 3, at.y + 12, 84, 46, `fill="${sheet.soft("#2a1608", 0.45)}"`) +
        place(at.x, at.y, sheet.chance.below(360), 2.3, 0.78, friedEgg(sheet)),
    );
  }
}

function scrambled(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  for (let i = 0; i < 20; i++) {
    const angle = i * 2.4;
    const reach = Math.sqrt((i + 0.5) / 20) * 0.74;
    const at = {
      x: spot.x + Math.cos(angle) * spot.rx * reach,
      y: spot.y + Math.sin(angle) * spot.ry * reach - 26 * (1 - reach ** 2),
    };
    const colour = sheet.chance.pick(["#fbd65a", "#f8c93c", "#fde48a"]);
    const d = blob(sheet.chance, { ...at, rx: 36, ry: 22, corners: 8, wobble: 0.2 });
    sheet.put(
      `<g transform="translate(1 7)">${path(d, `fill="${shade(colour, -0.15)}"`)}</g>${path(d, `fill="${sheet.ball(colour, 0.09)}"`)}`,
    );
  }
  const extra = withoutEgg(pieces);
  strew(
    sheet,
    { ...spot, y: spot.y - 8, rx: spot.rx * 0.7, ry: spot.ry * 0.6 },
    extra.length > 0 ? extra : ["chives"],
    { most: 9, lift: 12 },
  );
}

/** Eggs in sauce, in the pan. */
function shakshuka(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  pool(sheet, { ...spot, rx: spot.rx * 1.05, ry: spot.ry * 1.02 }, tint, 0.03);
  strew(sheet, spot, withoutEgg(pieces), { most: 10, scale: 1.1 });
  for (const [dx, dy] of [
    [-0.42, -0.28],
    [0.4, -0.22],
    [0, 0.4],
  ] as const)
    sheet.put(
      place(
        spot.x + dx * spot.rx,
        spot.y + dy * spot.ry,
        sheet.chance.below(360),
        1.65,
        0.76,
        friedEgg(sheet),
      ),
    );
  strew(sheet, { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.8 }, ["chopped-herbs"], { most: 5 });
}

/** Poached, on bread, under hollandaise. */
function benedict(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const under = withoutEgg(pieces);
  for (const dx of [-0.46, 0.46]) {
    const at = { x: spot.x + dx * spot.rx, y: spot.y };
    sheet.put(
      ellipse(at.x + 4, at.y + 24, 84, 42, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        ellipse(at.x, at.y + 14, 74, 42, 'fill="#a96f2f"') +
        ellipse(at.x, at.y + 4, 74, 42, `fill="${sheet.ball("#efcf92", 0.1)}"`),
    );
    strew(sheet, { ...at, rx: 66, ry: 34 }, under.length > 0 ? under.slice(0, 2) : ["ham"], {
      most: 6,
      scale: 1.2,
    });
    sheet.put(
      ellipse(at.x, at.y - 24, 46, 36, `fill="${sheet.ball("#fffcf4", 0.08)}"`) +
        path(
          blob(sheet.chance, { x: at.x, y: at.y - 34, rx: 42, ry: 26, corners: 9, wobble: 0.12 }),
          `fill="${sheet.ball("#f9d65e", 0.12)}"`,
        ) +
        ellipse(at.x - 12, at.y - 46, 14, 6, 'fill="#fff" fill-opacity=".5"') +
        pieceAt(sheet, "chives", { x: at.x, y: at.y - 38 }),
    );
  }
}

/** The full breakfast: everything side by side. */
function breakfast(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const named = withoutEgg(pieces);
  const rest = named.length > 1 ? named : ["bacon", "sausage-whole", "beans", "cherry-tomato", "mushroom"];
  rest.slice(0, 5).forEach((name, i, all) => {
    const angle = 0.4 + (i / all.length) * 4.6;
    strew(
      sheet,
      {
        x: spot.x + Math.cos(angle) * spot.rx * 0.62,
        y: spot.y + Math.sin(angle) * spot.ry * 0.6,
        rx: spot.rx * 0.42,
        ry: spot.ry * 0.4,
      },
      [name],
      { most: 5, scale: 1.35 },
    );
  });
  sheet.put(
    place(spot.x + spot.rx * 0.36, spot.y - spot.ry * 0.4, 20, 2, 0.78, friedEgg(sheet)) +
      place(spot.x - spot.rx * 0.08, spot.y - spot.ry * 0.02, 200, 2, 0.78, friedEgg(sheet)),
  );
}

export const eggs = {
  "fried-eggs": {
    draw: friedEggs,
    vessels: ["pan", "plate"],
    rank: 60,
    tint: "",
    hot: true,
    usual: ["bacon", "chives"],
  },
  "scrambled-eggs": { draw: scrambled, vessels: ["plate", "pan"], rank: 62, tint: "", hot: true },
  shakshuka: {
    draw: shakshuka,
    vessels: ["pan"],
    rank: 84,
    tint: "#c9432a",
    hot: true,
    usual: ["pepper", "feta"],
  },
  benedict: { draw: benedict, vessels: ["plate"], rank: 84, tint: "" },
  breakfast: { draw: breakfast, vessels: ["plate"], rank: 50, tint: "" },
} satisfies Record<string, Food>;
