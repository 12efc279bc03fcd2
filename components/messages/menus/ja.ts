import type { Translated } from "../translated.ts";
import type { menus as english } from "./en.ts";

export const menus: Translated<typeof english> = {
  title: "わたしのメニュー",
  untitled: "名前のないメニュー",
  emptyTitle: "メニューはまだありません",
  emptyText: "最初に撮ったものも、その後のものも、ここに並びます。",
  emptyAction: "メニューを撮る",
  dishes: { other: "{count} 品" },
  pages: { other: "{count} ページ" },
  waiting: "読み取り待ち",
  reading: "読み取り中",
  noMenu: "料理なし",
  failed: "読めませんでした",
  older: "以前のメニュー",
  newest: "最新に戻る",
  actions: "{title} の操作",
  rename: "名前を変える",
  renameLabel: "メニューの名前",
  renamed: "{title} に変えました",
  delete: "削除",
  deleteTitle: "このメニューを削除しますか。",
  thisMenu: "このメニュー",
  deleteText: "{title} は、写真も直したところもすべて、完全に消えます。元には戻せません。",
  deleteConfirm: "完全に削除",
  deleted: "{title} を写真ごと削除しました。",
  notDone: "届きませんでした。何も変わっていません。",
};
