export { createLocalReader } from "./local/local-reader.ts";
export type {
  Box,
  DishDetails,
  Kitchen,
  PageImage,
  Price,
  ReadDish,
  Reader,
  ReadingEvent,
} from "./reader.ts";
export { createVisionReader } from "./vision/vision-reader.ts";
