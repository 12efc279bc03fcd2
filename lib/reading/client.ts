export type { Box, Line, NoMenuReason, Price, ReadDish } from "./reader.ts";
