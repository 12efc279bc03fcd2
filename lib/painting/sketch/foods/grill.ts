import { shade } from "../drawing/colour.ts";
import { ellipse, line, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { slab } from "./slabs.ts";
import { pieceAt, strew } from "./strew.ts";
import { beside, meatOnly, trimmings } from "./trimmings.ts";

const grilled = ["#b5572b", "#a84a2a", "#c9783f"] as const;

function sausages(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  lieDown(sheet, spot, { tint, pieces }, sheet.chance.pick(grilled));
}

/** Poached, not grilled: pale and without cuts. */
function whiteSausages(sheet: Sheet, spot: Spot, dressing: Dressing): void {
  lieDown(sheet, spot, dressing, "#e2cfb4", false);
}

function lieDown(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing, skin: string, cut = true): void {
  let markup = "";
  for (const [i, dy] of [-44, -10, 26].entries()) {
    const x = spot.x + (i - 1) * 14;
    const y = spot.y + dy;
    const half = spot.rx * 0.74;
    const d = `M${px(x - half)} ${px(y + 12)}Q${px(x)} ${px(y - 26)} ${px(x + half)} ${px(y + 8)}`;
    markup += `<g transform="translate(4 12)">${line(d, "#2a1608", 34, 0.28)}</g>${line(d, shade(skin, -0.2), 36)}<g transform="translate(0 -2)">${line(d, skin, 31)}</g><g transform="translate(-2 -9)">${line(d, shade(skin, 0.15), 7, 0.65)}</g>`;
    let cuts = "";
    for (let k = -2; k <= 2; k++)
      cuts += `M${px(x + k * half * 0.33 - 6)} ${px(y - 12 + Math.abs(k) * 5)}l12 13`;
    if (cut) markup += line(cuts, shade(skin, -0.22), 5, 0.8);
  }
  sheet.put(markup);
  if (tint !== "")
    pool(sheet, { x: spot.x + spot.rx * 0.42, y: spot.y + spot.ry * 0.66, rx: 40, ry: 20 }, tint);
  trimmings(sheet, spot, pieces);
}

/** Threaded on sticks: meat and whatever vegetables are named between. */
function skewers(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const meat =
    pieces.find((name) => meatOnly.has(name)) ??
    pieces.find((name) => name === "shrimp" || name === "tofu") ??
    "beef";
  const between = beside(pieces)
    .filter((name) => name !== meat)
    .slice(0, 2);
  const order = [meat, between[0] ?? "pepper", meat, between[1] ?? "red-onion", meat];
  for (const dy of [-42, 4, 48]) {
    const lean = sheet.chance.between(-6, 6);
    sheet.put(
      ellipse(spot.x + 6, spot.y + dy + 18, spot.rx * 0.9, 17, `fill="${sheet.soft("#2a1608", 0.4)}"`) +
        line(
          `M${px(spot.x - spot.rx * 1.12)} ${px(spot.y + dy + lean)}L${px(spot.x + spot.rx * 1.08)} ${px(spot.y + dy - lean)}`,
          "#d8b077",
          5,
        ),
    );
    order.forEach((name, i) => {
      sheet.put(
        pieceAt(
          sheet,
          name,
          { x: spot.x - spot.rx * 0.72 + i * spot.rx * 0.36, y: spot.y + dy + lean * (1 - i / 2) },
          name === meat ? 1.55 : 1.25,
        ),
      );
    });
  }
  if (tint !== "") pool(sheet, { x: spot.x, y: spot.y + 26, rx: spot.rx * 0.4, ry: 18 }, tint, 0.2);
}

/** Two racks of ribs, glazed. */
function ribs(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const glaze = tint === "" ? "#a0431e" : tint;
  for (const dy of [-30, 24]) {
    const rack: Spot = { x: spot.x + dy * 0.3, y: spot.y + dy, rx: spot.rx * 0.92, ry: spot.ry * 0.46 };
    let bones = "";
    for (let i = 0; i < 6; i++)
      bones += `M${px(rack.x - rack.rx * 0.76 + i * rack.rx * 0.3)} ${px(rack.y + rack.ry * 0.7)}l-3 20`;
    sheet.put(line(bones, "#e9dcc3", 12));
    slab(
      sheet,
      [
        [-1, -0.5],
        [-0.3, -0.86],
        [0.5, -0.86],
        [1, -0.45],
        [0.98, 0.5],
        [0.4, 0.8],
        [-0.5, 0.82],
        [-1, 0.5],
      ],
      rack,
      glaze,
      13,
    );
    let grooves = "";
    for (let i = 0; i < 5; i++)
      grooves += `M${px(rack.x - rack.rx * 0.6 + i * rack.rx * 0.3)} ${px(rack.y - rack.ry * 0.62)}q-8 ${px(rack.ry * 0.6)} -2 ${px(rack.ry * 1.2)}`;
    sheet.put(
      line(grooves, shade(glaze, -0.16), 6, 0.8) +
        ellipse(
          rack.x - rack.rx * 0.3,
          rack.y - rack.ry * 0.45,
          rack.rx * 0.4,
          5,
          'fill="#fff" fill-opacity=".32"',
        ),
    );
  }
  trimmings(sheet, spot, pieces);
}

/** A heap of shavings from the spit. */
function shaved(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  strew(
    sheet,
    { ...spot, y: spot.y - 6, rx: spot.rx * 0.86, ry: spot.ry * 0.76 },
    ["gyros", "gyros", "gyros"],
    { most: 30, scale: 1.4, lift: 40 },
  );
  strew(
    sheet,
    { ...spot, y: spot.y - 16, rx: spot.rx * 0.8, ry: spot.ry * 0.7 },
    ["red-onion", ...beside(pieces)],
    { most: 9, scale: 1.2, lift: 24 },
  );
  if (tint !== "")
    pool(sheet, { x: spot.x + spot.rx * 0.6, y: spot.y + spot.ry * 0.5, rx: 48, ry: 26 }, tint);
}

export const grill = {
  sausages: {
    draw: sausages,
    vessels: ["plate", "board", "pan"],
    rank: 58,
    tint: "#dfb03a",
    usual: ["parsley"],
  },
  "white-sausages": {
    draw: whiteSausages,
    vessels: ["soup-bowl", "plate"],
    rank: 58,
    tint: "#dfb03a",
    usual: ["parsley"],
  },
  skewers: {
    draw: skewers,
    vessels: ["plate", "board", "platter"],
    rank: 66,
    tint: "",
    usual: ["beef", "pepper", "red-onion"],
  },
  ribs: {
    draw: ribs,
    vessels: ["board", "plate", "slate"],
    rank: 66,
    tint: "#a0431e",
    usual: ["chopped-herbs"],
  },
  gyros: {
    draw: shaved,
    vessels: ["plate", "platter"],
    rank: 64,
    tint: "#fbfaf4",
    usual: ["red-onion", "lemon"],
  },
} satisfies Record<string, Food>;
