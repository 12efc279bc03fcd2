import type { Translated } from "../translated.ts";
import type { allergens as english } from "./en.ts";

export const allergens: Translated<typeof english> = {
  gluten: "الغلوتين",
  crustaceans: "القشريات",
  eggs: "البيض",
  fish: "السمك",
  peanuts: "الفول السوداني",
  soy: "الصويا",
  milk: "الحليب",
  nuts: "المكسرات",
  celery: "الكرفس",
  mustard: "الخردل",
  sesame: "السمسم",
  sulphites: "الكبريتيت",
  lupin: "الترمس",
  molluscs: "الرخويات",
};
