/** Letters of the allergen code, alone or in a row, after a name: "ACG", "A,D,G", "A.c.I", "G", and read badly "A.cc", "Ac". */
const LETTER_CODES = /\s+[A-R](?:[a-r]$|[A-R1-9]|[.,/]\s?[A-Ra-r1-9]{1,2}|\s[A-R1-9](?=\s|$)){0,7}$/u;
/** Small figures: "2", "1,3", "2 4 9". */
const FIGURE_CODES = /\s+\d{1,2}(?:[.,/\s]\s?\d{1,2}){0,6}$/u;

/** "(4)" after a space: pieces, unless many names carry it. */
const BRACKET_CODES = /\s+[(（]\d{1,2}[)）]$/u;

/** Names that must carry codes before a trailing "A" or "2" is taken for one: "Vitamin C" stays whole on other menus. */
const SHARE = 0.25;
const ENOUGH = 3;

/** What codes at the end of names look like on this menu; null when it prints none. */
export function learnCodes(names: readonly string[]): RegExp | null {
  for (const pattern of [LETTER_CODES, FIGURE_CODES, BRACKET_CODES]) {
    const coded = names.filter((name) => pattern.test(name) && /\p{Ll}/u.test(name)).length;
    if (coded >= ENOUGH && coded >= names.length * SHARE) return pattern;
  }
  return null;
}
