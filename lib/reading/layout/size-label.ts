import { plainLetters } from "#lib/words/client.ts";
import { SIZE_WORDS } from "./words.ts";

const MEASURE = /^(?:x\d+|\d+x|\d*[.,]?\d+(?:cl|ml|dl|lt?|gr?|kg|oz|cm|er))$/;
/** A volume whose "l" was lost or read as a 1: "0,51", "0,33", "0.251"; a whole litre only with it: "1,01". */
export const VOLUME_SLIP = /^(?:0[.,](?:1|2|25|3|33|35|4|5|7|75)[1lI|L]?|1[.,]0[1lI|L])$/;
/** "小大": the heads of two columns, read as one word. */
const CJK_SIZES = /^[小中大例半份杯瓶碗\s]+$/;
const UNIT = /^(?:cl|ml|dl|l|g|gr|kg|oz|cm|x|o)$/;
/** Pieces count like grams: "8 szt", "2 Stk.", "6 pcs". One piece may be the name ("Pezzo dolce"): a number has to lead. */
const PIECES = /^(?:\d+)?(?:szt|ks|stk?|stucke?|pcs?|pieces?|pz|pezzi|piezas?|uds?|unid|adet|db|buc|kpl)$/;
const PORTION = /^(?:1\/[1-4]|[½¼¾])$/;
const JOINER = /^(?:[aeyo/|-]|und|and|et|ou|or)$/;

/** Whether words are nothing but a measure: "0,5 l", "200 g", "0,51". */
export function isMeasure(text: string): boolean {
  return /^\W*(?:\d*[.,]?\d+\s?(?:cl|ml|dl|lt?|gr?|kg|oz)\.?|0[.,]\d{1,3}[lI|]?)\W*$/i.test(text);
}

/** Part of a portion: "1/2", "½". */
export const isPortion = (text: string) => PORTION.test(text);

/** What stands over the prices of a part and of the whole: "½", "1/2  1". */
export const headsPortions = (text: string) => isPortion(text.trim().replace(/\s+1$/, ""));

/** Whether words only say which size a price is for: "klein", "0,4 l", "x2", "Glas / Flasche". A lone number does not. */
export function isSizeLabel(text: string): boolean {
  const folded = plainLetters(text.replace(/1\/2|½|1\/4|¼/g, "media"))
    .replace(/[()[\]:|/]/g, " ")
    .trim();
  if (folded === "" || folded.length > 24) return false;
  if (CJK_SIZES.test(folded)) return true;
  const words = folded.split(/\s+/).map((word) => word.replace(/[.,]$/, ""));
  let sizes = 0;
  for (const [index, word] of words.entries()) {
    if (SIZE_WORDS.has(word) || MEASURE.test(word) || VOLUME_SLIP.test(word)) sizes++;
    else if (isNumber(word) && isUnit(words[index + 1])) sizes++;
    else if (PIECES.test(word) && isNumber(words[index - 1])) sizes++;
    else if (!UNIT.test(word) && !JOINER.test(word)) return false;
  }
  return sizes > 0;
}

const isNumber = (word: string | undefined) => /^\d+(?:[.,]\d+)?$/.test(word ?? "");
const isUnit = (word: string | undefined) => UNIT.test(word ?? "") || PIECES.test(word ?? "");
