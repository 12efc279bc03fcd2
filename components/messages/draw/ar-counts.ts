/** The six forms of Arabic counting for pictures and credits. */
export const DRAW_DISHES = {
  zero: "لا أطباق للرسم",
  one: "ارسم طبقًا واحدًا",
  two: "ارسم طبقين",
  few: "ارسم {count} أطباق",
  many: "ارسم {count} طبقًا",
  other: "ارسم {count} طبق",
};
export const CREDITS = {
  zero: "بلا نقاط",
  one: "نقطة واحدة",
  two: "نقطتان",
  few: "{count} نقاط",
  many: "{count} نقطة",
  other: "{count} نقطة",
};
export const AT_MOST = {
  zero: "مجانًا: رُسم من قبل.",
  one: "نقطة واحدة على الأكثر: ما رُسم من قبل مجاني.",
  two: "نقطتان على الأكثر: ما رُسم من قبل مجاني.",
  few: "{count} نقاط على الأكثر: ما رُسم من قبل مجاني.",
  many: "{count} نقطة على الأكثر: ما رُسم من قبل مجاني.",
  other: "{count} نقطة على الأكثر: ما رُسم من قبل مجاني.",
};
export const BALANCE = {
  zero: "لا نقاط لديك.",
  one: "لديك نقطة واحدة.",
  two: "لديك نقطتان.",
  few: "لديك {count} نقاط.",
  many: "لديك {count} نقطة.",
  other: "لديك {count} نقطة.",
};
export const UNPAID = {
  zero: "لا شيء ينتظر الرصيد",
  one: "طبق واحد ينتظر الرصيد",
  two: "طبقان ينتظران الرصيد",
  few: "{count} أطباق تنتظر الرصيد",
  many: "{count} طبقًا ينتظر الرصيد",
  other: "{count} طبق ينتظر الرصيد",
};
export const HOUSE = {
  zero: "لا صور على حسابنا.",
  one: "صورة واحدة على حسابنا.",
  two: "صورتان على حسابنا.",
  few: "{count} صور على حسابنا.",
  many: "{count} صورة على حسابنا.",
  other: "{count} صورة على حسابنا.",
};
export const CAME = {
  zero: "لم تصل صور: {names}.",
  one: "وصلت صورة {names}.",
  two: "وصلت صورتان: {names}.",
  few: "وصلت {count} صور: {names}.",
  many: "وصلت {count} صورة: {names}.",
  other: "وصلت {count} صورة: {names}.",
};
export const EACH = {
  zero: "بلا نقاط لكل صورة",
  one: "نقطة واحدة لكل صورة",
  two: "نقطتان لكل صورة",
  few: "{count} نقاط لكل صورة",
  many: "{count} نقطة لكل صورة",
  other: "{count} نقطة لكل صورة",
};
export const CREDIT_BACK = {
  zero: "عادت نقاطك إليك.",
  one: "عادت إليك نقطة واحدة.",
  two: "عادت إليك نقطتان.",
  few: "عادت إليك {count} نقاط.",
  many: "عادت إليك {count} نقطة.",
  other: "عادت إليك {count} نقطة.",
};
