import type { Translated } from "../translated.ts";
import type { shared as english } from "./en.ts";

export const shared: Translated<typeof english> = {
  app: {
    name: "Carte",
    title: "Carte：点菜之前，先看见菜",
    description: "拍下菜单，看见上面的每一道菜，每道都有自己的草图。无需注册，无需安装。",
    skip: "跳到正文",
    home: "Carte，首页",
    myMenus: "我的菜单",
    newMenu: "拍一张菜单",
  },
  ui: {
    close: "关闭",
    cancel: "取消",
    save: "保存",
    undo: "撤销",
    retry: "再试一次",
    more: "更多",
    back: "返回",
    next: "下一步",
    sketch: "草图",
  },
  broken: {
    title: "厨房里有东西掉了",
    text: "是我们的错，你的东西一样没丢。",
    action: "再试一次",
    reference: "编号：{digest}",
  },
  lost: {
    title: "菜单上没有这一页",
    text: "它可能已被删除，或者属于另一个浏览器。",
    action: "回到首页",
  },
  demo: {
    label: "演示",
    text: "一切都在本机运行：自带的读取、草图和演示图，登录和付款也由替身代劳。不向别处发送任何内容，也没有真实的钱。",
  },
};
