import { createHash } from "node:crypto";
import type { DishWords } from "../painter.ts";
import { tokensOf } from "./words/normalise.ts";
import { descriptionLimit, nameLimit } from "./words/understand.ts";

/** Raise it whenever the same words begin to give another drawing: stored sketches are then painted anew. */
const sketchVersion = 4;

const bare = (text: string | null, limit: number) =>
  tokensOf((text ?? "").slice(0, limit))
    .map((token) => token.text)
    .filter((word) => word !== ",")
    .join(" ");

/**
 * 32 hex digits, the same for words that differ only in case, accents, spaces, numbers and prices. Two dishes with
 * one key have the same sketch, byte for byte.
 */
export function sketchKey(dish: DishWords): string {
  const words = [
    bare(dish.name, nameLimit),
    bare(dish.secondName, nameLimit),
    bare(dish.description, descriptionLimit),
    bare(dish.section, nameLimit),
  ];
  return createHash("sha256")
    .update(JSON.stringify([sketchVersion, ...words]))
    .digest("hex")
    .slice(0, 32);
}
