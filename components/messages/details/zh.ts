import type { Translated } from "../translated.ts";
import type { details as english } from "./en.ts";

export const details: Translated<typeof english> = {
  by: "由模型解释，可能有误。",
  coming: "这道菜的说明马上就来。",
  ingredients: "里面有",
  cooking: "做法",
  taste: "味道",
  heat: "辣度",
  heats: { mild: "不辣", little: "微辣", hot: "辣", very: "很辣" },
  diet: "菜单上标明",
  diets: {
    vegetarian: "素食",
    vegan: "纯素",
    halal: "清真",
    kosher: "犹太洁食",
    "gluten-free": "无麸质",
  },
  allergens: {
    title: "过敏原",
    stated: "菜单写明",
    likely: "很可能有",
    possible: "可能有",
    rest: "其余的：不清楚，请询问。",
    none: "暂不清楚，请询问。",
    yours: "你要避开",
    from: "依据“{words}”",
  },
  notFound: "照片上没找到这些字，这道菜可能不在菜单上。",
  priceDiffers: "这个价格有两种读法，请看菜单。",
  fallback: {
    why: {
      "no-model": "暂时没有模型能读这份菜单。",
      "over-budget-diner": "你今天的模型用量已满，明天还有。",
      "over-budget-address": "这个网络今天的模型用量已满。",
      "over-budget-all": "Carte 今天的模型用量已满。",
      "switched-off": "模型现在停用。",
    },
    brokeOff: "模型中途断了。",
    readHere: "Carte 没有用模型，自己读了菜单：只有菜名和价格，没有翻译。",
    partHere: "一部分由 Carte 自己读取，没有用模型：有些菜没有翻译。",
    unexplained: "有些菜没有翻译。",
  },
};
