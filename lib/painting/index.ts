export type { DishWords, PaintedImage } from "./painter.ts";
export { sketchKey } from "./sketch/sketch-key.ts";
export { paintSketch } from "./sketch/sketch-painter.ts";
