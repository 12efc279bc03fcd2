import type { Translated } from "../translated.ts";
import type { landing as english } from "./en.ts";

export const landing: Translated<typeof english> = {
  sentence: "注文の前に、料理を見る。",
  promise:
    "メニューを撮るだけ。料理がことばと値段とスケッチつきで並びます。絵が見たい料理は、描いてもらえます。",
  pictureAlt: "撮影された印刷メニューと、その横に並ぶいくつかの料理のスケッチ。",
  how: "使い方",
  first: {
    course: "はじめに",
    dish: "メニューを撮る",
    detail: "1 ページでも 8 ページまででも、曲がっていても、その場の明かりで。",
    price: "登録なし",
  },
  second: {
    course: "つぎに",
    dish: "料理がテーブルに並ぶ",
    detail: "読めたものからひとつずつ。名前もことばも値段も、印刷のまま。",
    price: "読みながら",
  },
  third: {
    course: "おわりに",
    dish: "食べたいものを指さす",
    detail: "どの料理も、メニューのどこにあるか覚えています。見せて、頼んで、召し上がれ。",
    price: "お代なし",
  },
  privacyTitle: "写真はあなたのもの",
  privacy:
    "撮影場所は写真から取り除かれます。メニューが見えるのはあなただけ。削除すれば、写真も完全に消えます。",
};
