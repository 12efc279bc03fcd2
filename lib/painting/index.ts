export type { DishWords, PaintedImage } from "./painter.ts";
export { sketchKey } from "./sketch-key.ts";
export { paintSketch } from "./sketch-painter.ts";
