import type { Translated } from "../translated.ts";
import type { allergens as english } from "./en.ts";

export const allergens: Translated<typeof english> = {
  gluten: "グルテン",
  crustaceans: "甲殻類",
  eggs: "卵",
  fish: "魚",
  peanuts: "落花生",
  soy: "大豆",
  milk: "乳",
  nuts: "ナッツ",
  celery: "セロリ",
  mustard: "からし",
  sesame: "ごま",
  sulphites: "亜硫酸塩",
  lupin: "ルピナス",
  molluscs: "軟体動物",
};
