/** The six forms of Arabic counting, kept apart from the sentences: they would be a fifth of the catalogue. */
export const DISHES = {
  zero: "لا أطباق",
  one: "طبق واحد",
  two: "طبقان",
  few: "{count} أطباق",
  many: "{count} طبقًا",
  other: "{count} طبق",
};
export const PAGES = {
  zero: "لا صفحات",
  one: "صفحة واحدة",
  two: "صفحتان",
  few: "{count} صفحات",
  many: "{count} صفحة",
  other: "{count} صفحة",
};

export const WAITING = {
  zero: "لا صفحات تنتظر القراءة.",
  one: "صفحة واحدة تنتظر القراءة.",
  two: "صفحتان تنتظران القراءة.",
  few: "{count} صفحات تنتظر القراءة.",
  many: "{count} صفحة تنتظر القراءة.",
  other: "{count} صفحة تنتظر القراءة.",
};
export const FOUND = {
  zero: "لم يُعثر على أطباق",
  one: "عُثر على طبق واحد",
  two: "عُثر على طبقين",
  few: "عُثر على {count} أطباق",
  many: "عُثر على {count} طبقًا",
  other: "عُثر على {count} طبق",
};
export const LINES = {
  zero: "لا أسطر بعد",
  one: "عُثر على سطر واحد",
  two: "عُثر على سطرين",
  few: "عُثر على {count} أسطر",
  many: "عُثر على {count} سطرًا",
  other: "عُثر على {count} سطر",
};
export const SO_FAR = {
  zero: "لا أطباق بعد",
  one: "طبق واحد حتى الآن",
  two: "طبقان حتى الآن",
  few: "{count} أطباق حتى الآن",
  many: "{count} طبقًا حتى الآن",
  other: "{count} طبق حتى الآن",
};
export const DONE = {
  zero: "انتهى: لا أطباق",
  one: "انتهى: طبق واحد",
  two: "انتهى: طبقان",
  few: "انتهى: {count} أطباق",
  many: "انتهى: {count} طبقًا",
  other: "انتهى: {count} طبق",
};
