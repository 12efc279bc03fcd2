import type { Translated } from "../translated.ts";
import type { order as english } from "./en.ts";

export const order: Translated<typeof english> = {
  title: "注文メモ",
  add: "注文メモに追加",
  show: "店員さんに見せる",
  more: "{name}をもうひとつ",
  less: "{name}をひとつ減らす",
  picked: { other: "注文メモに {count} 点" },
  open: { other: "注文メモ、{count} 点" },
  sum: "合計 {sum}",
  unpriced: { other: "値段のない {count} 品は合計に入っていません。" },
  empty: "まだ何もありません。",
  clear: "すべて消す",
  cleared: "注文を空にしました。",
  speak: "読み上げる",
};
