import type { Translated } from "../translated.ts";
import type { order as english } from "./en.ts";

export const order: Translated<typeof english> = {
  title: "我的点单",
  add: "加入点单",
  show: "给服务员看",
  more: "{name}，加一份",
  less: "{name}，减一份",
  picked: { other: "点单中有 {count} 份" },
  open: { other: "我的点单，{count} 份" },
  sum: "合计 {sum}",
  unpriced: { other: "{count} 道没有价格，未计入。" },
  empty: "还什么都没有。",
  clear: "清空",
  cleared: "点单已清空。",
  speak: "朗读",
};
