import type { Translated } from "../translated.ts";
import type { shared as english } from "./en.ts";

export const shared: Translated<typeof english> = {
  app: {
    name: "Carte",
    title: "Carte：注文の前に、料理を見る",
    description:
      "メニューを撮ると、載っている料理がひとつずつスケッチつきで並びます。登録も、インストールも要りません。",
    skip: "本文へ",
    home: "Carte、最初のページ",
    myMenus: "わたしのメニュー",
    newMenu: "メニューを撮る",
  },
  ui: {
    close: "閉じる",
    cancel: "やめる",
    save: "保存",
    undo: "元に戻す",
    retry: "もう一度",
    more: "その他",
    back: "戻る",
    next: "次へ",
    sketch: "スケッチ",
  },
  broken: {
    title: "厨房で何かを落としました",
    text: "こちらの落ち度です。あなたのものは何も失われていません。",
    action: "もう一度",
    reference: "照会番号：{digest}",
  },
  lost: {
    title: "このページはメニューにありません",
    text: "削除されたか、ほかのブラウザのものかもしれません。",
    action: "最初へ",
  },
  demo: {
    label: "デモ",
    text: "すべてこのマシンだけで動きます。読み取り、スケッチ、デモ画像、そしてログインと支払いの代役です。外へは何も送られず、お金も動きません。",
  },
};
