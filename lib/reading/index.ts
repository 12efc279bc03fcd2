export { createLocalReader } from "./local/local-reader.ts";
export type {
  Box,
  Line,
  NoMenuReason,
  PageImage,
  Price,
  ReadDish,
  Reader,
  ReadingEvent,
} from "./reader.ts";
