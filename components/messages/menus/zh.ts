import type { Translated } from "../translated.ts";
import type { menus as english } from "./en.ts";

export const menus: Translated<typeof english> = {
  title: "我的菜单",
  untitled: "没有名字的菜单",
  emptyTitle: "还没有菜单",
  emptyText: "你拍的第一份会在这里，之后的每一份也是。",
  emptyAction: "拍一张菜单",
  dishes: { other: "{count} 道菜" },
  pages: { other: "{count} 页" },
  waiting: "等待读取",
  reading: "正在读取",
  noMenu: "上面没有菜",
  failed: "没能读出来",
  older: "更早的菜单",
  newest: "回到最新的",
  actions: "对 {title} 的操作",
  rename: "改名",
  renameLabel: "菜单的名字",
  renamed: "已改名为 {title}",
  delete: "删除",
  deleteTitle: "删除这份菜单？",
  thisMenu: "这份菜单",
  deleteText: "{title} 会永远消失，连同照片和你改过的一切。无法撤销。",
  deleteConfirm: "永久删除",
  deleted: "{title} 已删除，照片也删了。",
  notDone: "没有送到。什么都没有改变。",
};
