export { parsePrices } from "./layout/price/parse.ts";
export type { Box, Kitchen, Line, NoMenuReason, Price, ReadDish } from "./reader.ts";
