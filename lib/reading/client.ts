export { parsePrices } from "./layout/price/parse.ts";
export type { Box, FallbackReason, Kitchen, Line, NoMenuReason, Price, ReadDish } from "./reader.ts";
export { FALLBACK_REASONS } from "./reader.ts";
