import type { Translated } from "../translated.ts";
import type { details as english } from "./en.ts";

export const details: Translated<typeof english> = {
  by: "モデルによる説明で、間違うことがあります。",
  coming: "この料理の説明がまもなく届きます。",
  ingredients: "材料",
  cooking: "作り方",
  taste: "味",
  heat: "辛さ",
  heats: { mild: "辛くない", little: "少し辛い", hot: "辛い", very: "とても辛い" },
  diet: "メニューの表示",
  diets: {
    vegetarian: "ベジタリアン",
    vegan: "ヴィーガン",
    halal: "ハラール",
    kosher: "コーシャ",
    "gluten-free": "グルテンフリー",
  },
  allergens: {
    title: "アレルゲン",
    stated: "メニューに記載",
    likely: "おそらく含む",
    possible: "含むかもしれない",
    rest: "そのほかは不明です。お店に確認してください。",
    none: "わかっていません。お店に確認してください。",
    yours: "避けているもの",
    from: "「{words}」から",
  },
  notFound: "この言葉は写真に見つかりません。このメニューにない料理かもしれません。",
  priceDiffers: "この値段は二通りに読めます。メニューをご覧ください。",
  fallback: {
    why: {
      "no-model": "いまこのメニューを読めるモデルがありません。",
      "over-budget-diner": "今日の分のモデルを使い切りました。明日また使えます。",
      "over-budget-address": "この回線の今日の分のモデルを使い切りました。",
      "over-budget-all": "Carteの今日の分のモデルを使い切りました。",
      "switched-off": "いまモデルは止めてあります。",
    },
    brokeOff: "モデルが途中で止まりました。",
    readHere: "Carte がモデルなしで読みました。名前と値段だけで、翻訳はありません。",
    partHere: "一部は Carte がモデルなしで読みました。翻訳のない料理があります。",
    unexplained: "翻訳のない料理があります。",
  },
};
