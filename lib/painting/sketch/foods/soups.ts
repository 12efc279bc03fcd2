import { mix, shade } from "../drawing/colour.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { pieces as known } from "../pieces/index.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { droplets, surface, swirl } from "./liquids.ts";
import { drift, nest } from "./strands.ts";
import { strew } from "./strew.ts";

const inner = (spot: Spot, k: number): Spot => ({
  x: spot.x,
  y: spot.y + 2,
  rx: spot.rx * k,
  ry: spot.ry * k,
});

function clear(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  surface(sheet, spot, tint);
  droplets(sheet, spot, shade(tint, 0.12));
  strew(sheet, inner(spot, 0.82), pieces, { most: 15, scale: 1.05 });
}

function creamy(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  surface(sheet, spot, tint);
  swirl(sheet, spot, mix(tint, "#fffaf0", 0.8));
  strew(sheet, inner(spot, 0.56), pieces, { most: 9, scale: 0.95 });
}

function stew(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  surface(sheet, spot, tint);
  strew(sheet, inner(spot, 0.86), pieces, { most: 19, scale: 1.12, lift: 12 });
  droplets(sheet, inner(spot, 0.8), shade(tint, 0.16), 5);
}

/** The herbs and small things go on last, the big ones ring the nest, so that the noodles stay visible. */
function noodleSoup(widthPx: number, colour: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing) => {
    surface(sheet, spot, tint);
    droplets(sheet, spot, shade(tint, 0.14), 9);
    drift(sheet, { ...spot, rx: spot.rx * 0.95 }, { colour, widthPx, count: 27 });
    nest(
      sheet,
      { x: spot.x - 8, y: spot.y + 4, rx: spot.rx * 0.44, ry: spot.ry * 0.4 },
      { colour, widthPx, count: 26, lift: 16 },
    );
    const small = pieces.filter(
      (name) => (known[name]?.scale ?? 1) < 0.8 || name.startsWith("chopped") || name === "coriander",
    );
    const large = pieces.filter((name) => !small.includes(name));
    let from = sheet.chance.next() * 6.28;
    for (const name of large.slice(0, 4)) {
      const at = {
        x: spot.x + Math.cos(from) * spot.rx * 0.52,
        y: spot.y + Math.sin(from) * spot.ry * 0.48,
        rx: spot.rx * 0.36,
        ry: spot.ry * 0.34,
      };
      strew(sheet, at, [name], { most: Math.min(4, known[name]?.count ?? 3), scale: 1.12 });
      from += 6.28 / Math.max(2, Math.min(4, large.length));
    }
    strew(sheet, inner(spot, 0.6), small, { most: 7 });
  };
}

export const soups = {
  soup: {
    mixed: true,
    draw: clear,
    vessels: ["soup-bowl", "soup-bowl", "deep-plate"],
    rank: 74,
    tint: "#e3ab4e",
    hot: true,
    usual: ["carrot", "leek", "parsley"],
  },
  "cream-soup": {
    draw: creamy,
    vessels: ["soup-bowl", "deep-plate"],
    rank: 75,
    tint: "#f0dcae",
    hot: true,
    usual: ["croutons", "chives"],
  },
  stew: {
    draw: stew,
    vessels: ["pot", "soup-bowl", "deep-plate"],
    rank: 72,
    tint: "#9c4a22",
    hot: true,
    usual: ["beef", "carrot", "potato", "parsley"],
  },
  curry: {
    mixed: true,
    draw: stew,
    vessels: ["soup-bowl", "pot", "bowl"],
    rank: 73,
    tint: "#dd9430",
    hot: true,
    usual: ["chicken", "pepper", "coriander"],
  },
  "hot-pot": {
    draw: stew,
    vessels: ["pot"],
    rank: 72,
    tint: "#b8442a",
    hot: true,
    usual: ["beef-slices", "tofu", "pak-choi", "shiitake"],
  },
  "noodle-soup": {
    mixed: true,
    draw: noodleSoup(6.5, "#f4dca0"),
    vessels: ["bowl"],
    rank: 78,
    tint: "#c98a3c",
    hot: true,
    usual: ["spring-onion", "egg"],
  },
  "rice-noodle-soup": {
    mixed: true,
    draw: noodleSoup(5.5, "#f7f0df"),
    vessels: ["bowl"],
    rank: 78,
    tint: "#d9a95a",
    hot: true,
    usual: ["beef-slices", "coriander", "sprouts"],
  },
  ramen: {
    mixed: true,
    draw: noodleSoup(6.5, "#f6dc94"),
    vessels: ["bowl"],
    rank: 79,
    tint: "#d6a45c",
    hot: true,
    usual: ["pork-belly", "egg", "naruto", "nori", "spring-onion"],
  },
  udon: {
    mixed: true,
    draw: noodleSoup(10.5, "#f8efd8"),
    vessels: ["bowl"],
    rank: 78,
    tint: "#c79552",
    hot: true,
    usual: ["fried-tofu", "spring-onion", "naruto"],
  },
  congee: {
    draw: creamy,
    vessels: ["bowl", "rice-bowl"],
    rank: 74,
    tint: "#f4eddb",
    hot: true,
    usual: ["spring-onion", "egg"],
  },
} satisfies Record<string, Food>;
