import type { Translated } from "../translated.ts";
import type { allergens as english } from "./en.ts";

export const allergens: Translated<typeof english> = {
  gluten: "麸质",
  crustaceans: "甲壳类",
  eggs: "蛋",
  fish: "鱼",
  peanuts: "花生",
  soy: "大豆",
  milk: "奶",
  nuts: "坚果",
  celery: "芹菜",
  mustard: "芥末",
  sesame: "芝麻",
  sulphites: "亚硫酸盐",
  lupin: "羽扇豆",
  molluscs: "贝类及软体动物",
};
