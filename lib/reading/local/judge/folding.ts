/** What ligatures and strokes fold to; combining accents fall away by decomposition. */
const LIGATURES: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  þ: "th",
};

/** Lower case, without accents: the form in which printed words and word lists meet. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøłđıþ]/g, (letter) => LIGATURES[letter] ?? letter);
}

export function foldedWords(text: string): string[] {
  return fold(text).match(/\p{L}+(?:['’-]\p{L}+)*/gu) ?? [];
}

const WHOLE_WORD_LETTERS = 4;

/** A test for a list of words: short ones must match wholly, longer ones may be the beginning of a word. */
export function wordMatcher(list: string): (word: string) => boolean {
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const word of list.split(/\s+/).filter(Boolean)) {
    (word.length <= WHOLE_WORD_LETTERS ? whole : beginnings).add(word);
  }
  return (word) => {
    if (whole.has(word)) return true;
    for (let length = WHOLE_WORD_LETTERS + 1; length <= word.length; length++) {
      if (beginnings.has(word.slice(0, length))) return true;
    }
    return false;
  };
}
