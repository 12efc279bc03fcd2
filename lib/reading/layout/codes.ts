import { plainLetters } from "#lib/words/client.ts";

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

/** "4 Geschmacksverstärker", "A = gluten, C = eggs": what a mark stands for, in plain letters. */
const LEGEND =
  /(?:^|[,;|·/]\s*|\s)\(?(\d{1,2}|[a-r])\s?[=:.)–-]?\s?(?:mit |enthalt |contains |contient |contiene )?\p{L}*(?:konserv|farbstoff|antioxid|geschmacksv|geschwefelt|geschwarzt|phosphat|sussung|koffein|chinin|gluten|milch|laktose|lactose|eier|fisch|krebst|erdnuss|soja|nusse|sellerie|senf|sesam|sulfit|sulphite|lupin|weichtier|milk|eggs|crustac|peanut|celery|mustard|arachid|moutarde|senape|mostaza|leche|huevo|uova)/gu;
const ENOUGH_IN_LEGEND = 2;
/** "Menu 2" and "Pizza Nr. 4" are numbered, legend or not. */
const NUMBERED = "(?<!\\b(?:menu|menü|menue|formule|teller|platte|nr\\.?|no\\.?|set|combo|variante))";

/** Marks at the end of a name that the page explains below; null when it explains none. */
export function learnLegend(rows: readonly string[]): RegExp | null {
  const marks = new Set(
    rows.flatMap((row) => [...plainLetters(row).matchAll(LEGEND)].flatMap((match) => match[1] ?? [])),
  );
  if (marks.size < ENOUGH_IN_LEGEND) return null;
  const any = `(?:${[...marks].join("|")})`;
  return new RegExp(`${NUMBERED}\\s+[(（]?${any}(?:\\s?[,./\\s]\\s?${any})*[)）]?$`, "iu");
}
