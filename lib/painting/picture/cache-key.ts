import { createHash } from "node:crypto";
import type { PictureOrder } from "./order.ts";

// Change it when prompts change enough that old pictures should not be served for new ones.
const PROMPT_EDITION = 2;

// Joining words carry no food. "without" and its kin are not among them: they change the dish.
const JOINING = new Set(
  "a an the of and with in on our my la le les l un une de du des d et au aux avec il lo gli i e con di del della dei al alla allo el los las y der die das den dem ein eine und mit vom zum im auf".split(
    " ",
  ),
);

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ch|sh|x|ss|z|to|ato)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|as)$/.test(word)) return word.slice(0, -1);
  return word;
}

/**
 * The words of a dish's name as a set: without case, accents, joining words, plural and order. Digits stay ("Menu 2").
 * Nothing is stemmed or guessed beyond that: a picture of another dish is worse than paying for one twice.
 */
export function nameSet(name: string): string[] {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’`]/g, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !JOINING.has(word))
    .map(singular);
  return [...new Set(words)].toSorted();
}

/**
 * Names a picture in the cache that all diners share: the same dish in the same style, model and quality. An English name from the model
 * makes one dish of many languages; without one, what the menu says beneath the name must agree as well, since a
 * "house salad" is another one in each house. The menu's crockery is left out on purpose, or nothing would ever hit.
 */
export function pictureKey(order: PictureOrder, model: string): string {
  const english = order.englishName ? nameSet(order.englishName) : null;
  const dish = english ?? [...nameSet(order.name), "|", ...nameSet(order.description ?? "")];
  const style =
    order.style.kind === "own-words" ? `own:${order.style.words.toLowerCase()}` : order.style.kind;
  const parts = [PROMPT_EDITION, dish, style, model, order.quality];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 40);
}
