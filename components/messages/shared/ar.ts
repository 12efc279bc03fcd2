import type { Translated } from "../translated.ts";
import type { shared as english } from "./en.ts";

export const shared: Translated<typeof english> = {
  app: {
    name: "Carte",
    title: "Carte: شاهد الأطباق قبل أن تطلب",
    description: "صوّر قائمة الطعام وشاهد كل طبق فيها مع رسمه. بلا تسجيل وبلا تثبيت.",
    skip: "إلى المحتوى",
    home: "Carte، الصفحة الأولى",
    myMenus: "قوائمي",
    newMenu: "صوّر قائمة",
  },
  ui: {
    close: "إغلاق",
    cancel: "إلغاء",
    save: "حفظ",
    undo: "تراجع",
    retry: "حاول مجددًا",
    more: "المزيد",
    back: "رجوع",
    next: "التالي",
    sketch: "رسم",
  },
  broken: {
    title: "سقط شيء في المطبخ",
    text: "الخطأ منا، ولم يضع شيء لك.",
    action: "حاول مجددًا",
    reference: "المرجع: {digest}",
  },
  lost: {
    title: "هذه الصفحة ليست في القائمة",
    text: "ربما حُذفت، أو أنها لمتصفح آخر.",
    action: "إلى البداية",
  },
  demo: {
    label: "عرض تجريبي",
    text: "كل شيء يعمل على هذا الجهاز: قارئه ورسومه وصور تجريبية، وبدائل لتسجيل الدخول والدفع. لا يُرسل شيء إلى مكان آخر ولا يتحرك مال.",
  },
};
