import type { Translated } from "../translated.ts";
import type { landing as english } from "./en.ts";

export const landing: Translated<typeof english> = {
  sentence: "点菜之前，看见每一道菜。",
  promise: "拍下菜单。Carte 马上摆出每道菜的文字、价格和草图；想看图片，再画一张。",
  pictureAlt: "一张拍下的印刷菜单，旁边是其中几道菜的草图。",
  how: "怎么用",
  first: {
    course: "前菜",
    dish: "拍下菜单",
    detail: "一页到八页，正的歪的，有什么光就用什么光。",
    price: "无需注册",
  },
  second: {
    course: "主菜",
    dish: "菜一道道上桌",
    detail: "读到哪里，出到哪里：菜名、说明和价格都照印刷的来。",
    price: "边读边上",
  },
  third: {
    course: "甜点",
    dish: "指着想吃的那道",
    detail: "每道菜都知道自己在菜单上的位置。给服务员看，点菜，开吃。",
    price: "不用付钱",
  },
  privacyTitle: "照片始终是你的",
  privacy: "照片里的拍摄地点会被去掉。只有你能看到自己的菜单。删掉一份，它的照片也就永远没有了。",
};
