/** Letters that have no decomposition, but that a keyboard of another language cannot type and OCR often misses. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  þ: "th",
};

/** Lower case without accents, vowel marks and compatibility forms: "Crème BRÛLÉE" -> "creme brulee". */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđðıþ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}

/** The plain letters and digits of a text, one space between words: "Steak & Frites, 250 g" -> "steak frites 250 g". */
export function plainWords(text: string): string {
  return plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
