import { plainLetters } from "#lib/words/client.ts";
import type { Draft } from "./drafts.ts";

/** Where a menu prints its second language, if it has one that can be told apart by the letters or the small words. */
export type SecondLanguage = "none" | "first-line-below";

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/u;
const LATIN = /\p{Script=Latin}/u;

/** Small words that no other of these languages shares; enough to tell that two lines are in different ones. */
const SMALL_WORDS: Record<string, readonly string[]> = {
  en: [
    "with",
    "and",
    "of",
    "the",
    "in",
    "fried",
    "grilled",
    "roast",
    "soup",
    "chicken",
    "beef",
    "pork",
    "rice",
    "cream",
  ],
  de: ["mit", "und", "vom", "auf", "suppe", "salat", "gebraten"],
  fr: ["au", "aux", "avec", "et", "du", "des", "poulet", "boeuf"],
  it: ["di", "alla", "al", "con", "della", "alle", "ai"],
  es: ["con", "al", "de", "la", "pollo", "queso", "y"],
  vi: ["com", "pho", "bun", "ga", "bo", "cha", "xao", "nuoc"],
  id: ["goreng", "ayam", "dengan", "nasi", "bakar", "ikan"],
  nl: ["met", "van", "een", "en", "kip"],
};

/** Dishes that must have a translated line below before the menu is called bilingual. */
const SHARE = 0.6;

export function findSecondLanguage(drafts: readonly Draft[]): SecondLanguage {
  const pairs = drafts.flatMap((draft) => {
    const [name, below] = [draft.name.map((row) => row.text).join(" "), draft.about[0]?.text];
    return below === undefined ? [] : [{ name, below }];
  });
  if (pairs.length < 4 || pairs.length < drafts.length * SHARE) return "none";
  const otherScript = pairs.filter(({ name, below }) => CJK.test(name) !== CJK.test(below)).length;
  if (otherScript >= pairs.length * SHARE) return "first-line-below";
  const named = pairs.filter(({ below }) => /^\p{Lu}/u.test(below) && !below.includes(",")).length;
  if (named < pairs.length * SHARE) return "none";
  const above = leadingLanguage(pairs.map((pair) => pair.name));
  const below = leadingLanguage(pairs.map((pair) => pair.below));
  return above !== null && below !== null && above !== below ? "first-line-below" : "none";
}

function leadingLanguage(lines: readonly string[]): string | null {
  const words = lines.flatMap((line) => plainLetters(line).split(/[^\p{L}]+/u));
  const hits = Object.entries(SMALL_WORDS).map(
    ([language, small]) => [language, words.filter((word) => small.includes(word)).length] as const,
  );
  const [first, second] = hits.sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** "Soupe à l'oignon / Onion soup": so on most names, the words behind the stroke are the second language. */
export function hasSlashedNames(names: readonly string[]): boolean {
  const slashed = names.filter((name) => SLASHED.test(name)).length;
  return slashed >= 4 && slashed >= names.length * SHARE;
}

/** The space before the stroke is often swallowed. "rouge / blanc" is a choice: a second name has a capital. */
const SLASHED = /^(.*?\p{L}{3}.*?)\s*[/|]\s*(\p{Lu}\p{L}{2}.*)$/u;

export function splitSlash(name: string): { name: string; second: string | null } {
  const match = SLASHED.exec(name);
  return match === null ? { name, second: null } : { name: match[1] ?? name, second: match[2] ?? null };
}

/** "Spring Rolls 春卷": a name printed in two scripts on one line; the one that comes first is the name. */
export function splitScripts(name: string): { name: string; second: string | null } {
  const match =
    /^(\P{Script=Han}*\p{Script=Latin}{2}\P{Script=Han}*?)\s*([\p{Script=Han}\u3040-\u30ff][^\p{Script=Latin}]*)$/u.exec(
      name,
    ) ??
    /^([\p{Script=Han}\u3040-\u30ff][^\p{Script=Latin}]*?)\s*(\p{Script=Latin}[^\p{Script=Han}]{2,})$/u.exec(
      name,
    );
  if (match === null || !LATIN.test(name)) return { name, second: null };
  const [, first = name, second = ""] = match;
  const strip = (text: string) => text.replace(/^[\s/|·–—-]+|[\s/|·–—-]+$/g, "");
  return strip(first) === "" || strip(second) === ""
    ? { name, second: null }
    : { name: strip(first), second: strip(second) };
}
