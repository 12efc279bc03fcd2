import type { Translated } from "../translated.ts";
import type { errors as english } from "./en.ts";

export const errors: Translated<typeof english> = {
  "bad-request": "تعذّر فهم هذا الطلب.",
  "not-found": "هذا ليس هنا، أو ليس لك.",
  "method-not-allowed": "لا يمكن فعل ذلك هنا.",
  conflict: "تغيّر هذا قبل لحظة. انظر مجددًا ثم أعد المحاولة.",
  "too-many-requests": "هذا كثير دفعة واحدة. انتظر لحظة ثم أعد المحاولة.",
  "rate-limited": "هذا أقصى ما يفعله Carte الآن. حاول بعد قليل.",
  "sign-in-needed": "سجّل الدخول للقيام بهذا.",
  unavailable: "لا يصل Carte إلى بياناته الآن. لم يضع شيء؛ أعد المحاولة بعد لحظة.",
  internal: "حدث خطأ من جهتنا. لم يضع شيء؛ أعد المحاولة.",
  "upload-empty": "لا صورة في هذا الإرسال.",
  "upload-incomplete": "انقطع الإرسال في الطريق. أرسله مجددًا.",
  "upload-too-many-pages": "للقائمة 8 صفحات على الأكثر. أزل بعضها وأعد المحاولة.",
  "upload-too-large": "حجم الصورة 12 ميغابايت على الأكثر. خذ صورة أصغر.",
  "upload-not-multipart": "لم تصل الصور كصور. اخترها مجددًا.",
  "photo-unsupported":
    "لا يستطيع Carte فتح هذه الصورة. أرسل JPEG أو PNG أو WebP أو AVIF أو HEIC أو GIF أو PDF.",
  "photo-damaged": "هذه الصورة تالفة ولا تُفتح. التقطها مجددًا.",
  "photo-too-many-pixels": "في هذه الصورة أكثر من 40 ميغابكسل. أرسل صورة أصغر.",
  "photo-too-small": "هذه الصورة أصغر من أن تُقرأ. التقطها من قرب أو أكبر.",
  "pdf-encrypted": "ملف PDF هذا محمي بكلمة مرور. أرسل ملفًا مفتوحًا أو صورة منه.",
  "pdf-too-many-pages": "في ملف PDF هذا أكثر من 8 صفحات. أرسل صفحات الأطباق.",
  "menu-busy": "هذه القائمة تُقرأ الآن. انتظر حتى تنتهي.",
  "dish-removed": "أُزيل هذا الطبق في هذه الأثناء.",
  "already-undone": "تم التراجع عن هذا من قبل.",
  "credits-short": "لا يكفي ما تبقّى من الرصيد لهذا.",
  "buying-off": "لا يمكن شراء الرصيد هنا حاليًا.",
  "payment-away": "تعذّر الوصول إلى صفحة الدفع الآن. لم يُخصم شيء؛ حاول بعد لحظات.",
  network: "انقطع الاتصال. صورك ما زالت هنا.",
};
