import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, place, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { citrusWheel } from "../pieces/garnishes.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { crumbs, filletOutline, slab } from "./slabs.ts";
import { pieceAt, strew } from "./strew.ts";

const fishOnly = new Set([
  "fish",
  "salmon",
  "tuna",
  "shrimp",
  "mussel",
  "clam",
  "squid",
  "octopus",
  "oyster",
]);
export const besideFish = (pieces: string[]) => pieces.filter((name) => !fishOnly.has(name));

/** A whole fish from the grill, head to the left, lemon on its flank. */
function wholeFish(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = { x: spot.x, y: spot.y - 8 };
  const skin = sheet.chance.pick(["#9aa3a0", "#b08a63", "#a7927a"]);
  const body = `M${x - 152} ${y + 6}C${x - 120} ${y - 58} ${x - 10} ${y - 66} ${x + 86} ${y - 14}L${x + 150} ${y - 50}Q${x + 136} ${y} ${x + 152} ${y + 46}L${x + 86} ${y + 16}C${x - 10} ${y + 64} ${x - 120} ${y + 60} ${x - 152} ${y + 6}Z`;
  if (tint !== "") pool(sheet, { ...spot, y: spot.y + 12, rx: spot.rx * 0.98, ry: spot.ry * 0.7 }, tint);
  sheet.put(
    `${ellipse(x, y + 34, 160, 50, `fill="${sheet.soft("#2a1608", 0.55)}"`)}<g transform="translate(0 11)">${path(body, `fill="${shade(skin, -0.24)}"`)}</g>${path(body, `fill="${sheet.fall(shade(skin, -0.1), shade(skin, 0.16))}"`)}`,
  );
  sheet.put(
    path(`M${x - 30} ${y - 50}Q${x + 12} ${y - 82} ${x + 48} ${y - 32}Z`, `fill="${shade(skin, -0.16)}"`) +
      line(`M${x - 92} ${y - 40}Q${x - 74} ${y} ${x - 94} ${y + 42}`, shade(skin, -0.2), 4, 0.8) +
      ellipse(x - 120, y - 10, 9, 8, 'fill="#fff8e8"') +
      ellipse(x - 121, y - 10, 4.5, 4.5, 'fill="#26211d"') +
      line(
        `M${x - 50} ${y - 36}l-16 66M${x - 14} ${y - 42}l-16 74M${x + 22} ${y - 38}l-14 64`,
        shade(skin, -0.3),
        6,
        0.6,
      ) +
      line(
        `M${x + 98} ${y - 10}L${x + 138} ${y - 30}M${x + 100} ${y + 2}L${x + 140} ${y + 2}M${x + 98} ${y + 12}L${x + 138} ${y + 30}`,
        shade(skin, -0.16),
        3,
        0.7,
      ),
  );
  for (const dx of [-18, 22])
    sheet.put(
      place(x + dx, y - 4, sheet.chance.below(90), 1.05, 0.72, citrusWheel(sheet, "#f6cf2b", "#fbe977")),
    );
  strew(
    sheet,
    { x: spot.x, y: spot.y + spot.ry * 0.7, rx: spot.rx * 0.9, ry: spot.ry * 0.3 },
    [...besideFish(pieces), "parsley"],
    { most: 7, scale: 1.2 },
  );
}

function fillet(colour: string, skin: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "") pool(sheet, { ...spot, y: spot.y + 12, rx: spot.rx * 0.98, ry: spot.ry * 0.84 }, tint);
    const piece: Spot = { x: spot.x + 4, y: spot.y - 18, rx: spot.rx * 0.82, ry: spot.ry * 0.66 };
    slab(sheet, filletOutline, { ...piece, y: piece.y + 8 }, skin, 13);
    const d = slab(sheet, filletOutline, piece, colour, 13);
    let flakes = "";
    for (let i = 0; i < 6; i++) {
      const x = piece.x - piece.rx * 0.72 + i * piece.rx * 0.28;
      flakes += `M${px(x)} ${px(piece.y - piece.ry * 0.5)}q${px(piece.rx * 0.16)} ${px(piece.ry * 0.5)} ${px(-piece.rx * 0.02)} ${px(piece.ry)}`;
    }
    sheet.put(
      line(flakes, shade(colour, 0.15), 4.5, 0.8) +
        path(d, `fill="none" stroke="${shade(colour, -0.12)}" stroke-width="3" stroke-opacity=".5"`),
    );
    sheet.put(
      pieceAt(sheet, "dill", { x: piece.x - 18, y: piece.y - 8 }, 1.7) +
        pieceAt(sheet, "lemon", { x: spot.x + spot.rx * 0.66, y: spot.y + spot.ry * 0.55 }, 1.5),
    );
    strew(
      sheet,
      { x: spot.x - 20, y: spot.y + spot.ry * 0.68, rx: spot.rx * 0.8, ry: spot.ry * 0.28 },
      besideFish(pieces),
      { most: 8, scale: 1.2 },
    );
  };
}

/** Long fillets in batter. */
function battered(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const crust = "#dc9c3c";
  for (const [dx, dy] of [
    [18, -30],
    [-10, 18],
  ] as const) {
    const piece: Spot = { x: spot.x + dx, y: spot.y + dy, rx: spot.rx * 0.88, ry: spot.ry * 0.42 };
    slab(sheet, filletOutline, piece, crust, 15);
    sheet.put(crumbs(sheet, piece, crust, 46));
  }
  strew(
    sheet,
    { x: spot.x, y: spot.y + spot.ry * 0.66, rx: spot.rx * 0.86, ry: spot.ry * 0.26 },
    ["lemon", ...besideFish(pieces)],
    { most: 5, scale: 1.35 },
  );
}

const plates = ["plate", "platter", "deep-plate"] as const;

export const fish = {
  "whole-fish": {
    draw: wholeFish,
    vessels: ["plate", "platter"],
    rank: 60,
    tint: "",
    usual: ["cherry-tomato"],
  },
  "fish-fillet": {
    draw: fillet("#f2e2c8", "#b9a58a"),
    vessels: plates,
    rank: 60,
    tint: "",
    usual: ["asparagus"],
  },
  "salmon-fillet": {
    draw: fillet("#f58d61", "#98948f"),
    vessels: plates,
    rank: 61,
    tint: "",
    usual: ["asparagus"],
  },
  "tuna-steak": {
    draw: fillet("#c4525a", "#7a4a40"),
    vessels: plates,
    rank: 61,
    tint: "",
    usual: ["sesame", "rocket"],
  },
  "battered-fish": {
    draw: battered,
    vessels: ["tray", "plate", "board"],
    rank: 64,
    tint: "",
    usual: ["lemon"],
  },
} satisfies Record<string, Food>;
