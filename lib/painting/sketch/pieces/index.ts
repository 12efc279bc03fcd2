import { fruits } from "./fruits.ts";
import { garnishes } from "./garnishes.ts";
import { meats } from "./meats.ts";
import type { Piece } from "./piece.ts";
import { seafood } from "./seafood.ts";
import { vegetables } from "./vegetables.ts";

/** Every ingredient that can lie on food, by the name the lexicon uses for it. */
export const pieces: Record<string, Piece> = {
  ...vegetables,
  ...meats,
  ...seafood,
  ...garnishes,
  ...fruits,
};
