import { plainLetters } from "#lib/words/client.ts";

/** Codes of allergens and additives in brackets: "(A,C,G)", "(1,3)", "(a)". One number alone counts pieces: "(6)". */
const CODES_IN_BRACKETS =
  /\s*[(（[]\s*(?:[A-Za-z]\d?|\d{1,2}(?=\s?[,.;/+&]))(?:\s?[,.;/+&\s]\s?(?:\d{1,2}|[A-Za-z]\d?)){0,14}\s*(?:[)）\]](?=\s|$|[,.(（])|$)/gu;
/** A number in brackets glued to its word is a footnote: "Gulaschsuppe(4)". */
const FOOTNOTE = /(?<=\p{L})[(（]?\d{1,2}[)）](?=\s|$)/gu;
const CODES_AT_END =
  /\s+(?!\d+[.,]\d+\s?(?:l|cl|dl|ml|g|kg)\b)(?:(?:\d{1,2}|[A-R])[a-z]?\s?[,;/]\s?)+(?:\d{1,2}|[A-R])[a-z]?\s*\)?$/u;
/** The bracket behind a raised number, which nobody opened: "Zwiebelsuppe 4)". */
const RAISED = /^([^(（]*\p{L})\s*\d{1,2}(?:\s?[,;]\s?\d{1,2})*[)）]$/u;
/** "0,33 1": the l of litres, between a volume and the end. */
const LITRE = /(?<=(?:^|\s)0[.,]\d{1,3}\s?)[1I|](?=$)/u;
/** A currency mark whose amount went to the next line. */
const DANGLING_MARK = /\s*(?:R\$|NT\$|[€$£₺₫₱]|\bRM|\bRp\.?|\bzł)$/u;
/** "650 kcal", "(480 kcal)". */
const CALORIES = /\s*[([]?\b\d{2,4}\s?(?:k?cal|kj)\b\.?[)\]]?/giu;
const MARKS =
  /[¹²³⁰⁴-⁹]+(?:[,.][¹²³⁰⁴-⁹]+)*|[*†‡®™©°]+|\s+[vV](?:g|e)?$|\s*\((?:vg?|ve|gf|v\/gf|veg|vegan|df|nf)\)/giu;
const EDGES = /^[\s.,;:|•·*–—_=~>»+-]+|[\s,;:|•·*–—_=~<«-]+$/gu;

/** A name as it is meant to be read: no allergen codes, leader dots, bullets or dangling marks. */
export function cleanName(printed: string): string {
  return printed
    .replace(/[（]/g, "(")
    .replace(/[）]/g, ")")
    .trim()
    .replace(CALORIES, "")
    .replace(RAISED, "$1")
    .replace(FOOTNOTE, "")
    .replace(LITRE, "l")
    .replace(DANGLING_MARK, "")
    .replace(CODES_IN_BRACKETS, " ")
    .replace(CODES_AT_END, "")
    .replace(MARKS, " ")
    .replace(/[.·•…_]{3,}/g, " ")
    .replace(/\s+/g, " ")
    .replace(EDGES, "")
    .replace(/(?<![.\p{Lu}]\p{L})\.$/u, "")
    .trim();
}

export function cleanDescription(printed: string): string {
  return printed
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:|•·–—-]+/, "")
    .replace(/[\s,;|•–—-]+$/, "")
    .trim();
}

/**
 * Splits "Feta (griechischer Schafskäse)" and "Feta – Schafskäse, Oliven" into what is ordered and what it is.
 * A short bracket ("Pho (tái)", "Wurst (2 Stück)") stays with its name.
 */
export function splitInline(printed: string, dashed = false): { name: string; about: string } {
  const text = printed.replace(/[（]/g, "(").replace(/[）]/g, ")");
  const bracket = /^(.*?\p{L}{2}.*?)\s*\((?!\s*\d)(.{12,})$/u.exec(text);
  if (bracket !== null && /[\s,]/.test(bracket[2] ?? "")) {
    return { name: bracket[1] ?? text, about: (bracket[2] ?? "").replace(/\)\s*$/, "") };
  }
  const dash = /^(.*?\p{L}{2}.*?)(?:\s+[-–—]\s*|\s*[–—]\s+|:\s+)(.+)$/u.exec(text);
  if (dash !== null && (dashed || explains(dash[2] ?? "")))
    return { name: dash[1] ?? text, about: dash[2] ?? "" };
  const caps =
    /^((?:[\p{Lu}\d&'’".,()/-]+\s+)*[\p{Lu}\d&'’"-]*\p{Lu}{3,}[\p{Lu}'’".)]*)\s+(\p{Ll}[\p{L}'’]*(?:[\s,].*)?)$/u.exec(
      text,
    );
  if (caps !== null && explains(caps[2] ?? "")) return { name: caps[1] ?? text, about: caps[2] ?? "" };
  return { name: text, about: "" };
}

const DASHED = /\p{L}{2}\s*[-–—]\s+\p{Ll}\p{L}+|\p{L}{2}\s+[-–—]\s*\p{Ll}\p{L}+/u;
const ENOUGH_DASHED = { names: 4, part: 0.4 };

/** "Saganaki - fried cheese": whether so many names are told by small words behind a dash that two will do for one. */
export function hasDashedNames(names: readonly string[]): boolean {
  const dashed = names.filter((name) => DASHED.test(name)).length;
  return dashed >= ENOUGH_DASHED.names && dashed >= names.length * ENOUGH_DASHED.part;
}

/** Two words or more, or a list: an explanation rather than a second half of the name. */
function explains(text: string): boolean {
  const words = plainLetters(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  return words.length >= 3 || (words.length >= 2 && /,/.test(text));
}
