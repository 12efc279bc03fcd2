import type { Sheet } from "../drawing/sheet.ts";

/**
 * An ingredient as it lies on the food: cut, cooked, about 40 px across at scale 1, drawn around 0,0.
 * `lies`: flat on the food (flattened by the camera) or upright. `count`: how many make it recognisable.
 */
export type Piece = {
  draw: (sheet: Sheet) => string;
  lies: boolean;
  count: number;
  scale: number;
};

export const lying = (draw: Piece["draw"], count = 5, scale = 1): Piece => ({
  draw,
  lies: true,
  count,
  scale,
});
export const upright = (draw: Piece["draw"], count = 4, scale = 1): Piece => ({
  draw,
  lies: false,
  count,
  scale,
});
