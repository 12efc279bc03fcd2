import { changesBetween } from "#lib/reading/spelling/changes-between.ts";

/** Two names are the same dish from this similarity on: one wrong letter in five, as a diner would forgive. */
export const SAME_NAME = 0.8;
// Print and OCR swap these freely; each group counts as its first character.
const SAME_CHARACTER = ["面麵麺", "饭飯", "汤湯", "饺餃", "红紅", "烧燒", "鸡雞鷄", "鸭鴨", "鱼魚", "卤滷鹵"]
  .concat([
    "馄餛",
    "饨飩",
    "鲜鮮",
    "虾蝦",
    "酱醬",
    "干乾",
    "类類",
    "丝絲",
    "锅鍋",
    "贡貢",
    "凤鳳",
    "点點",
    "饼餅",
  ])
  .concat([
    "凉涼",
    "黄黃",
    "烫燙",
    "带帶",
    "葱蔥",
    "双雙",
    "个個",
    "罗羅",
    "卜蔔",
    "杨楊",
    "烧焼",
    "马馬",
    "粿粿",
  ]);
const firstOf = new Map(SAME_CHARACTER.flatMap((group) => [...group].map((c) => [c, [...group][0] ?? c])));

/** Letters and digits alone, without case and accents. */
function foldName(name: string): string {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return [...bare].map((c) => firstOf.get(c) ?? c).join("");
}

/** 1 for equal, 0 for nothing in common: one minus the edit distance over the longer length. */
export function nameSimilarity(a: string, b: string): number {
  const [short, long] = [foldName(a), foldName(b)].sort((x, y) => x.length - y.length);
  if (!short || !long) return 0;
  // Lengths that differ too much cannot reach the threshold: saves nine tenths of the work.
  if (short.length < long.length * (SAME_NAME - 0.1)) return 0;
  return 1 - changesBetween(short, long, long.length) / long.length;
}

/** How near `name` comes to the nearest of `others`. */
export const closestName = (name: string, others: string[]) =>
  Math.max(0, ...others.map((other) => nameSimilarity(name, other)));
