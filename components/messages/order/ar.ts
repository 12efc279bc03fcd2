import type { Translated } from "../translated.ts";
import type { order as english } from "./en.ts";

export const order: Translated<typeof english> = {
  title: "طلبي",
  add: "أضف إلى طلبي",
  show: "أرِ النادل",
  more: "\u2068{name}\u2069: واحد آخر",
  less: "\u2068{name}\u2069: أقل بواحد",
  picked: {
    zero: "{count} في طلبي",
    one: "{count} في طلبي",
    two: "{count} في طلبي",
    few: "{count} في طلبي",
    many: "{count} في طلبي",
    other: "{count} في طلبي",
  },
  open: {
    zero: "طلبي فارغ",
    one: "طلبي، طبق واحد",
    two: "طلبي، طبقان",
    few: "طلبي، {count} أطباق",
    many: "طلبي، {count} طبقًا",
    other: "طلبي، {count} طبق",
  },
  sum: "المجموع {sum}",
  unpriced: {
    zero: "كل الأطباق محسوبة.",
    one: "طبق واحد بلا سعر غير محسوب.",
    two: "طبقان بلا سعر غير محسوبين.",
    few: "{count} أطباق بلا سعر غير محسوبة.",
    many: "{count} طبقًا بلا سعر غير محسوب.",
    other: "{count} طبق بلا سعر غير محسوب.",
  },
  empty: "لا شيء بعد.",
  clear: "إفراغ",
  cleared: "أصبح طلبك فارغًا.",
  speak: "اقرأه بصوت عالٍ",
};
