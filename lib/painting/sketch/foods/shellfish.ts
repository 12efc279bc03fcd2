import { ellipse } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { besideFish } from "./fish.ts";
import type { Dressing, Food } from "./food.ts";
import { pool, surface } from "./liquids.ts";
import { pieceAt, strew } from "./strew.ts";

/** Many of one sea creature in a pot or on a plate, open, with herbs. */
function shoal(name: string, most: number, scale: number) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "") surface(sheet, spot, tint);
    strew(
      sheet,
      { ...spot, rx: spot.rx * 0.92, ry: spot.ry * 0.84, y: spot.y - 6 },
      Array.from({ length: 4 }, () => name),
      { most, scale, lift: 34 },
    );
    const extra = besideFish(pieces);
    strew(
      sheet,
      { ...spot, y: spot.y - 16, rx: spot.rx * 0.8, ry: spot.ry * 0.7 },
      extra.length > 0 ? extra : ["parsley", "lemon"],
      { most: 9, scale: 1.1, lift: 20 },
    );
  };
}

function oysters(sheet: Sheet, spot: Spot): void {
  let ice = ellipse(spot.x, spot.y, spot.rx * 1.06, spot.ry * 1.06, `fill="${sheet.ball("#dcebf0", 0.06)}"`);
  for (let i = 0; i < 40; i++) {
    const angle = sheet.chance.next() * 6.28;
    const reach = Math.sqrt(sheet.chance.next());
    ice += ellipse(
      spot.x + Math.cos(angle) * spot.rx * reach,
      spot.y + Math.sin(angle) * spot.ry * reach,
      9,
      6,
      `fill="${sheet.chance.pick(["#ffffff", "#c9dfe7", "#eef7fa"])}" fill-opacity=".85"`,
    );
  }
  sheet.put(ice);
  const ring = Array.from({ length: 7 }, (_, i) => ({
    x: spot.x + Math.cos(i * 0.9) * spot.rx * 0.72,
    y: spot.y + Math.sin(i * 0.9) * spot.ry * 0.7,
  })).sort((a, b) => a.y - b.y);
  for (const at of ring) strew(sheet, { ...at, rx: 1, ry: 1 }, ["oyster"], { most: 1, scale: 1.75 });
  sheet.put(pieceAt(sheet, "lemon", { x: spot.x, y: spot.y + 2 }, 1.7));
}

/** A drawing of the set as the whole animal: lobster, crab. */
function catchOf(name: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "") pool(sheet, { ...spot, rx: spot.rx * 0.9, ry: spot.ry * 0.74, y: spot.y + 12 }, tint);
    strew(
      sheet,
      { ...spot, y: spot.y + 16, rx: spot.rx * 1.04, ry: spot.ry * 0.8 },
      ["lettuce", "lemon", ...besideFish(pieces)],
      { most: 10, scale: 1.4 },
    );
    sheet.put(
      ellipse(spot.x, spot.y + 24, spot.rx * 0.7, spot.ry * 0.5, `fill="${sheet.soft("#2a1608", 0.55)}"`),
    );
    sheet.sprite({
      name,
      x: spot.x,
      y: spot.y - 44,
      sizePx: spot.rx * 1.6,
      turn: sheet.chance.between(-12, 12),
    });
  };
}

export const shellfish = {
  mussels: {
    draw: shoal("mussel", 17, 1.5),
    vessels: ["pot", "pot", "soup-bowl"],
    rank: 66,
    tint: "#e3c98f",
    hot: true,
    usual: ["parsley", "lemon"],
  },
  clams: {
    draw: shoal("clam", 16, 1.4),
    vessels: ["soup-bowl", "pan", "deep-plate"],
    rank: 62,
    tint: "#ecd9ab",
    hot: true,
    usual: ["parsley", "garlic"],
  },
  shrimps: {
    draw: shoal("shrimp", 12, 1.55),
    vessels: ["plate", "pan", "sizzler"],
    rank: 60,
    tint: "",
    usual: ["lemon", "parsley", "garlic"],
  },
  calamari: {
    draw: shoal("onion-rings", 16, 1.25),
    vessels: ["plate", "tray"],
    rank: 64,
    tint: "",
    usual: ["lemon", "parsley"],
  },
  octopus: {
    draw: shoal("octopus", 10, 1.6),
    vessels: ["plate", "slate"],
    rank: 62,
    tint: "",
    usual: ["potato", "paprika", "parsley"],
  },
  scallops: {
    draw: shoal("scallop", 7, 1.7),
    vessels: ["plate", "slate"],
    rank: 62,
    tint: "",
    usual: ["peas", "chives"],
  },
  oysters: { draw: oysters, vessels: ["plate", "platter"], rank: 66, tint: "" },
  lobster: { draw: catchOf("1f99e"), vessels: ["platter", "plate"], rank: 66, tint: "" },
  crab: { draw: catchOf("1f980"), vessels: ["plate", "platter"], rank: 62, tint: "" },
} satisfies Record<string, Food>;
