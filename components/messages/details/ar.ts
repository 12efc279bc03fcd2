import type { Translated } from "../translated.ts";
import type { details as english } from "./en.ts";

export const details: Translated<typeof english> = {
  by: "شرحه نموذج قد يخطئ.",
  coming: "المزيد عن هذا الطبق في الطريق.",
  ingredients: "فيه",
  cooking: "طريقة إعداده",
  taste: "المذاق",
  heat: "الحدّة",
  heats: { mild: "غير حار", little: "حار قليلًا", hot: "حار", very: "حار جدًا" },
  diet: "مذكور في القائمة",
  diets: {
    vegetarian: "نباتي",
    vegan: "نباتي صرف",
    halal: "حلال",
    kosher: "كوشر",
    "gluten-free": "خالٍ من الغلوتين",
  },
  allergens: {
    title: "مسببات الحساسية",
    stated: "مكتوب في القائمة",
    likely: "مرجّح",
    possible: "ممكن",
    rest: "ما عدا ذلك: غير معروف. اسأل.",
    none: "لا شيء معروف. اسأل.",
    yours: "أنت تتجنبه",
    from: "من «\u2068{words}\u2069»",
  },
  notFound: "لم نجد هذه الكلمات في الصورة. ربما ليس الطبق في هذه القائمة.",
  priceDiffers: "قُرئ هذا السعر بطريقتين. انظر إلى القائمة.",
  fallback: {
    why: {
      "no-model": "لم يتمكن أي نموذج من قراءة هذه القائمة الآن.",
      "over-budget-diner": "انتهت حصتك من النماذج لهذا اليوم، وغدًا حصة أخرى.",
      "over-budget-address": "انتهت حصة هذا الاتصال من النماذج لهذا اليوم.",
      "over-budget-all": "انتهت حصة Carte من النماذج لهذا اليوم.",
      "switched-off": "النماذج متوقفة الآن.",
    },
    brokeOff: "انقطع النموذج.",
    readHere: "قرأها Carte بلا نموذج: أسماء وأسعار بلا ترجمة.",
    partHere: "قرأ Carte جزءًا بلا نموذج: بعض الأطباق بلا ترجمة.",
    unexplained: "بعض الأطباق بلا ترجمة.",
  },
};
