import { mix, shade } from "../drawing/colour.ts";
import { ellipse, path, place, spread } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { chunk, roastSlice } from "../pieces/meats.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { crumbs, grillBars, schnitzelOutline, slab, steakOutline } from "./slabs.ts";
import { pieceAt, strew } from "./strew.ts";
import { beside, trimmings } from "./trimmings.ts";

function steak(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  if (tint !== "")
    pool(sheet, { ...spot, x: spot.x + 12, y: spot.y + 16, rx: spot.rx * 0.96, ry: spot.ry * 0.86 }, tint);
  const meat: Spot = { x: spot.x, y: spot.y - 10, rx: spot.rx * 0.84, ry: spot.ry * 0.8 };
  const d = slab(sheet, steakOutline, meat, "#84482c", 17);
  sheet.put(
    path(d, 'fill="none" stroke="#e5bf92" stroke-width="5" stroke-opacity=".55"') +
      grillBars(meat, "#84482c") +
      ellipse(
        meat.x - meat.rx * 0.34,
        meat.y - meat.ry * 0.5,
        meat.rx * 0.3,
        7,
        'fill="#fff" fill-opacity=".22"',
      ),
  );
  sheet.put(pieceAt(sheet, beside(pieces)[0] ?? "rosemary", { x: meat.x + 6, y: meat.y - 12 }, 1.5));
  trimmings(sheet, spot, pieces);
}

function schnitzel(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const crust = "#dc9a3e";
  const flat: Spot = { x: spot.x - 4, y: spot.y - 6, rx: spot.rx * 1.0, ry: spot.ry * 0.92 };
  slab(sheet, schnitzelOutline, flat, crust, 9);
  sheet.put(crumbs(sheet, flat, crust, 90));
  if (tint !== "") pool(sheet, { ...flat, rx: flat.rx * 0.6, ry: flat.ry * 0.5 }, tint, 0.16);
  const extra = beside(pieces);
  strew(
    sheet,
    { ...flat, rx: flat.rx * 0.6, ry: flat.ry * 0.55 },
    extra.length > 0 ? extra : ["lemon-wheel", "parsley"],
    { most: 6, scale: 1.45 },
  );
}

/** Carved slices fanned along a curve, with their own glaze. */
function carved(meat: string, rim: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "") pool(sheet, { ...spot, y: spot.y + 12, rx: spot.rx * 0.9, ry: spot.ry * 0.74 }, tint);
    const count = 8;
    let markup = "";
    for (let i = 0; i < count; i++) {
      const share = i / (count - 1) - 0.5;
      const x = spot.x + share * spot.rx * 1.36;
      const y = spot.y - 14 + share ** 2 * 60 + sheet.chance.between(-3, 3);
      markup += place(
        x,
        y,
        -62 + share * 40 + sheet.chance.between(-4, 4),
        spot.rx / 88,
        0.82,
        roastSlice(sheet, meat, rim, 40),
      );
    }
    sheet.put(
      ellipse(spot.x, spot.y + 16, spot.rx * 0.96, spot.ry * 0.7, `fill="${sheet.soft("#2a1608", 0.45)}"`) +
        markup,
    );
    trimmings(sheet, spot, pieces);
  };
}

/** Crisp pieces in a heap: fried chicken, croquettes, nuggets, falafel; `rx`/`ry` make them round or long. */
function bites(colour: string, rx: number, ry: number, count: number) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const glazed = tint === "" ? colour : mix(colour, tint, 0.75);
    let markup = ellipse(
      spot.x,
      spot.y + 10,
      spot.rx * 0.95,
      spot.ry * 0.9,
      `fill="${sheet.soft("#2a1608", 0.5)}"`,
    );
    for (const { x, y } of spread(sheet.chance, { ...spot, rx: spot.rx * 0.76, ry: spot.ry * 0.68, count })) {
      const off = ((x - spot.x) / spot.rx) ** 2 + ((y - spot.y) / spot.ry) ** 2;
      const piece =
        chunk(sheet, shade(glazed, sheet.chance.between(-0.04, 0.03)), rx, ry) +
        crumbs(sheet, { x: 0, y: 0, rx: rx * 0.9, ry: ry * 0.85 }, glazed, 12);
      markup += place(x, y - 42 * Math.max(0, 1 - off), sheet.chance.between(-34, 34), 1.7, 1, piece);
    }
    sheet.put(markup);
    strew(sheet, { x: spot.x, y: spot.y - 10, rx: spot.rx * 0.9, ry: spot.ry * 0.86 }, beside(pieces), {
      most: 8,
      scale: 1.2,
      lift: 18,
    });
  };
}

const dinner = ["plate", "plate", "board", "slate"] as const;

export const meat = {
  steak: { draw: steak, vessels: dinner, rank: 64, tint: "", usual: ["rosemary"] },
  schnitzel: { draw: schnitzel, vessels: ["plate"], rank: 70, tint: "", usual: ["lemon-wheel", "parsley"] },
  roast: {
    draw: carved("#d7a07c", "#9a5526"),
    vessels: ["plate", "platter"],
    rank: 60,
    tint: "#7b4522",
    usual: ["rosemary"],
  },
  "roast-duck": {
    draw: carved("#d29a78", "#7e3314"),
    vessels: ["plate", "platter"],
    rank: 62,
    tint: "",
    usual: ["spring-onion", "cucumber"],
  },
  "char-siu": {
    draw: carved("#e0967a", "#a3231d"),
    vessels: ["platter", "plate"],
    rank: 62,
    tint: "",
    usual: ["pak-choi", "sesame"],
  },
  "crisp-pork": {
    draw: carved("#efcfb2", "#c07a2c"),
    vessels: ["platter", "board"],
    rank: 62,
    tint: "",
    usual: ["spring-onion"],
  },
  "carved-chicken": {
    draw: carved("#f6e4c4", "#dca443"),
    vessels: ["plate", "platter"],
    rank: 60,
    tint: "",
    usual: ["cucumber", "coriander"],
  },
  "fried-bites": {
    draw: bites("#cf8b36", 19, 15, 13),
    vessels: ["tray", "plate", "basket"],
    rank: 62,
    tint: "",
    usual: ["lemon", "parsley"],
  },
  croquettes: {
    draw: bites("#d08f3c", 24, 12, 12),
    vessels: ["plate", "tray", "board"],
    rank: 62,
    tint: "",
    usual: ["parsley"],
  },
  falafel: {
    draw: bites("#8f5f2e", 17, 16, 12),
    vessels: ["plate", "soup-bowl"],
    rank: 64,
    tint: "",
    usual: ["parsley", "tomato", "sesame"],
  },
  meatballs: {
    draw: bites("#94532d", 17, 16, 11),
    vessels: ["deep-plate", "pan", "plate"],
    rank: 62,
    tint: "",
    usual: ["parsley"],
  },
} satisfies Record<string, Food>;
