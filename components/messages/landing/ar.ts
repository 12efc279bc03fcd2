import type { Translated } from "../translated.ts";
import type { landing as english } from "./en.ts";

export const landing: Translated<typeof english> = {
  sentence: "شاهد كل طبق قبل أن تطلب.",
  promise: "صوّر القائمة. يعرض Carte كل طبق بكلماته وسعره ورسم أولي فورًا، وصورةً حين تطلبها.",
  pictureAlt: "قائمة مطبوعة مصوّرة، وبجانبها بعض أطباقها مرسومة.",
  how: "كيف يجري الأمر",
  first: {
    course: "أولًا",
    dish: "صوّر القائمة",
    detail: "صفحة واحدة أو حتى ثماني، مستقيمة أو مائلة، بالضوء الموجود.",
    price: "بلا تسجيل",
  },
  second: {
    course: "ثم",
    dish: "تأتي الأطباق إلى المائدة",
    detail: "واحدًا بعد آخر مع القراءة، بالاسم والكلمات والسعر كما طُبعت.",
    price: "أثناء القراءة",
  },
  third: {
    course: "وأخيرًا",
    dish: "أشر إلى ما تريد",
    detail: "كل طبق يعرف مكانه في القائمة. أرِه للنادل واطلب وكُل.",
    price: "بلا مقابل",
  },
  privacyTitle: "صورك تبقى لك",
  privacy: "يُزال مكان الالتقاط من كل صورة. أنت وحدك ترى قوائمك. احذف قائمة فتزول صورها نهائيًا.",
};
