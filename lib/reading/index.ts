export { createLocalReader } from "./local/local-reader.ts";
export type {
  Box,
  DishDetails,
  FallbackReason,
  Kitchen,
  Line,
  NoMenuReason,
  PageImage,
  Price,
  ReadDish,
  Reader,
  ReadingEvent,
} from "./reader.ts";
export type { VisionJob } from "./vision/job.ts";
export { createVisionReader } from "./vision/vision-reader.ts";
