export { parsePrices } from "./layout/price/parse.ts";
export type { Box, FallbackReason, Kitchen, NoMenuReason, Price } from "./reader.ts";
export { FALLBACK_REASONS } from "./reader.ts";
