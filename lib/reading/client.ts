export { parsePrices } from "./layout/price/parse.ts";
export type { Box, Line, NoMenuReason, Price, ReadDish } from "./reader.ts";
