import { DISHES, PAGES } from "../ar-counts.ts";
import type { Translated } from "../translated.ts";
import type { menus as english } from "./en.ts";

export const menus: Translated<typeof english> = {
  title: "قوائمي",
  untitled: "قائمة بلا اسم",
  emptyTitle: "لا قوائم بعد",
  emptyText: "أول قائمة تصوّرها ستكون هنا، وكل ما يليها.",
  emptyAction: "صوّر قائمة",
  dishes: DISHES,
  pages: PAGES,
  waiting: "تنتظر القراءة",
  reading: "تُقرأ الآن",
  noMenu: "لا أطباق فيها",
  failed: "تعذّرت قراءتها",
  drawn: "مرسوم",
  older: "قوائم أقدم",
  newest: "عودة إلى الأحدث",
  actions: "ماذا تفعل بـ \u2068{title}\u2069",
  rename: "غيّر الاسم",
  renameLabel: "اسم القائمة",
  renamed: "صار الاسم \u2068{title}\u2069",
  delete: "احذف",
  deleteTitle: "أتحذف هذه القائمة؟",
  thisMenu: "هذه القائمة",
  deleteText: "\u2068{title}\u2069: تزول نهائيًا مع صورها وكل ما صحّحته. لا رجوع عن ذلك.",
  deleteConfirm: "احذف نهائيًا",
  deleted: "\u2068{title}\u2069: حُذفت مع صورها.",
  notDone: "لم يصل ذلك. لم يتغيّر شيء.",
};
