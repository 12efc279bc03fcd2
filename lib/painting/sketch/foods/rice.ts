import { mix, shade } from "../drawing/colour.ts";
import { ellipse, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { strew } from "./strew.ts";

const GRAIN_PX = 7;

/** Grains of one tone go into one path of short strokes: 150 separate ellipses took 8 ms. */
function grains(sheet: Sheet, spot: Spot, colour: string, count: number, lift: number): string {
  const tones = [shade(colour, -0.07), shade(colour, 0.03), shade(colour, 0.07)];
  return tones
    .map((tone) => {
      let d = "";
      for (let i = 0; i < count / 3; i++) {
        const angle = sheet.chance.next() * Math.PI * 2;
        const reach = Math.sqrt(sheet.chance.next()) * 0.94;
        const off = reach ** 2;
        const x = spot.x + Math.cos(angle) * spot.rx * reach;
        const y = spot.y + Math.sin(angle) * spot.ry * reach - lift * (1 - off);
        const turn = sheet.chance.next() * Math.PI;
        d += `M${px(x)} ${px(y)}l${px(Math.cos(turn) * GRAIN_PX)} ${px(Math.sin(turn) * GRAIN_PX * 0.6)}`;
      }
      return `<path d="${d}" fill="none" stroke="${tone}" stroke-width="4.4" stroke-linecap="round"/>`;
    })
    .join("");
}

/** A dome of rice. */
function riceMound(sheet: Sheet, spot: Spot, colour: string, lift: number): void {
  const { x, y, rx, ry } = spot;
  const top = y - lift;
  const d = `M${px(x - rx)} ${px(y)}C${px(x - rx * 0.96)} ${px(top - ry * 0.1)} ${px(x - rx * 0.5)} ${px(top - ry * 0.62)} ${px(x)} ${px(top - ry * 0.62)}S${px(x + rx * 0.96)} ${px(top - ry * 0.1)} ${px(x + rx)} ${px(y)}C${px(x + rx)} ${px(y + ry * 1.2)} ${px(x - rx)} ${px(y + ry * 1.2)} ${px(x - rx)} ${px(y)}Z`;
  sheet.put(
    ellipse(x + 4, y + ry * 0.28, rx * 1.06, ry * 0.86, `fill="${sheet.soft("#2a1608", 0.4)}"`) +
      path(d, `fill="${sheet.ball(shade(colour, -0.04), 0.14)}"`) +
      grains(sheet, { x, y: y + ry * 0.05, rx: rx * 0.93, ry: ry * 0.82 }, colour, 135, lift * 0.98),
  );
}

function plainRice(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  riceMound(sheet, spot, tint, 62);
  strew(sheet, { x: spot.x, y: spot.y - 44, rx: spot.rx * 0.6, ry: spot.ry * 0.5 }, pieces, {
    most: 8,
    lift: 10,
  });
}

function friedRice(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  riceMound(sheet, { ...spot, rx: spot.rx * 0.95, ry: spot.ry * 0.92 }, tint, 50);
  strew(sheet, { x: spot.x, y: spot.y - 26, rx: spot.rx * 0.84, ry: spot.ry * 0.76 }, pieces, {
    most: 19,
    lift: 30,
  });
}

function flatRice(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  sheet.put(
    ellipse(spot.x, spot.y, spot.rx, spot.ry, `fill="${sheet.ball(tint, 0.1)}"`) +
      grains(sheet, spot, tint, 210, 6),
  );
  strew(sheet, spot, pieces, { most: 20, scale: 1.12 });
}

function risotto(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  pool(sheet, { ...spot, rx: spot.rx * 0.97, ry: spot.ry * 0.95 }, tint, 0.04);
  sheet.put(
    grains(sheet, { ...spot, rx: spot.rx * 0.92, ry: spot.ry * 0.88 }, mix(tint, "#fff6df", 0.25), 150, 14),
  );
  strew(sheet, { ...spot, y: spot.y - 6, rx: spot.rx * 0.72, ry: spot.ry * 0.68 }, pieces, {
    most: 13,
    lift: 8,
  });
}

/** Rice below, the topping in portions side by side above: don, donburi, poke, bibimbap, rice plates. */
function toppedRice(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  riceMound(sheet, spot, "#fbf6ea", 34);
  if (tint !== "")
    pool(sheet, { x: spot.x, y: spot.y - 26, rx: spot.rx * 0.66, ry: spot.ry * 0.5 }, tint, 0.12);
  const portions = pieces.slice(0, 5);
  const turn = sheet.chance.next() * 6.28;
  if (portions.length <= 2) {
    strew(sheet, { x: spot.x, y: spot.y - 24, rx: spot.rx * 0.74, ry: spot.ry * 0.62 }, portions, {
      most: 14,
      scale: 1.35,
      lift: 14,
    });
    return;
  }
  portions.forEach((name, i) => {
    const angle = turn + (i / portions.length) * Math.PI * 2;
    strew(
      sheet,
      {
        x: spot.x + Math.cos(angle) * spot.rx * 0.46,
        y: spot.y - 18 + Math.sin(angle) * spot.ry * 0.44,
        rx: spot.rx * 0.34,
        ry: spot.ry * 0.34,
      },
      [name],
      { most: 5, scale: 1.2, lift: 6 },
    );
  });
}

export const rice = {
  rice: {
    draw: plainRice,
    vessels: ["rice-bowl"],
    rank: 40,
    tint: "#fbf6ea",
    hot: true,
    usual: ["black-sesame"],
  },
  "fried-rice": {
    mixed: true,
    draw: friedRice,
    vessels: ["plate", "leaf-plate", "bowl"],
    rank: 74,
    tint: "#e8b765",
    hot: true,
    usual: ["egg-shreds", "peas", "carrot", "spring-onion"],
  },
  paella: {
    mixed: true,
    draw: flatRice,
    vessels: ["paella-pan"],
    rank: 80,
    tint: "#eeb23b",
    hot: true,
    usual: ["shrimp", "mussel", "peas", "pepper", "lemon"],
  },
  risotto: {
    draw: risotto,
    vessels: ["deep-plate"],
    rank: 74,
    tint: "#f5e4b5",
    hot: true,
    usual: ["parmesan", "parsley"],
  },
  "rice-plate": {
    mixed: true,
    draw: toppedRice,
    vessels: ["bowl", "rice-bowl", "plate"],
    rank: 66,
    tint: "",
    hot: true,
    usual: ["chicken", "egg", "pak-choi"],
  },
  "rice-bowl-cold": {
    mixed: true,
    draw: toppedRice,
    vessels: ["bowl"],
    rank: 72,
    tint: "",
    usual: ["salmon", "avocado", "cucumber", "radish", "sesame"],
  },
} satisfies Record<string, Food>;
