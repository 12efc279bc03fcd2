export type { DishWords } from "./painter.ts";
export type { Painted, PaintingContext, PaintRequest } from "./paintPicture.ts";
export { PaintFailure, paintPicture, pictureBlob } from "./paintPicture.ts";
export type { FoundPicture } from "./picture/find-pictures.ts";
export { findPictures, wasDrawnFor } from "./picture/find-pictures.ts";
export type { PictureOrder } from "./picture/order.ts";
export { PictureStyle } from "./picture/order.ts";
export { sketchKey } from "./sketch/sketch-key.ts";
export { paintSketch } from "./sketch/sketch-painter.ts";
