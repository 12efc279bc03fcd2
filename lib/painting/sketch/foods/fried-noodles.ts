import { mix } from "../drawing/colour.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { nest } from "./strands.ts";
import { strew } from "./strew.ts";

/** Noodles from the wok, with what was in it. */
function stirFriedNoodles(widthPx: number, colour: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    nest(sheet, spot, {
      colour: tint === "" ? colour : mix(colour, tint, 0.42),
      widthPx,
      count: 54,
      lift: 50,
    });
    strew(sheet, { x: spot.x, y: spot.y - 20, rx: spot.rx * 0.86, ry: spot.ry * 0.76 }, pieces, {
      most: 19,
      scale: 1.1,
      lift: 26,
    });
  };
}

export const friedNoodles = {
  "fried-noodles": {
    mixed: true,
    draw: stirFriedNoodles(7, "#e6b65e"),
    vessels: ["plate", "leaf-plate", "bowl", "pan"],
    rank: 77,
    tint: "",
    hot: true,
    usual: ["shrimp", "egg-shreds", "sprouts", "spring-onion"],
  },
  "flat-noodles": {
    mixed: true,
    draw: stirFriedNoodles(12, "#f1dcae"),
    vessels: ["plate", "leaf-plate"],
    rank: 77,
    tint: "",
    hot: true,
    usual: ["shrimp", "egg-shreds", "sprouts", "peanuts", "lime"],
  },
  "dry-noodles": {
    draw: (sheet, spot, { tint, pieces }) => {
      nest(sheet, spot, { colour: "#f4dca0", widthPx: 7, count: 48, lift: 30 });
      if (tint !== "")
        pool(sheet, { x: spot.x, y: spot.y - 22, rx: spot.rx * 0.5, ry: spot.ry * 0.44 }, tint, 0.14);
      strew(sheet, { x: spot.x, y: spot.y - 14, rx: spot.rx * 0.84, ry: spot.ry * 0.74 }, pieces, {
        most: 15,
        scale: 1.08,
        lift: 14,
      });
    },
    vessels: ["bowl", "soup-bowl"],
    rank: 77,
    tint: "#6b3a1e",
    hot: true,
    usual: ["mince", "cucumber", "spring-onion"],
  },
} satisfies Record<string, Food>;
