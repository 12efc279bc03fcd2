export type { DishWords, PaintedImage } from "./painter.ts";
