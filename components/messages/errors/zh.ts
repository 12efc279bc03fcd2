import type { Translated } from "../translated.ts";
import type { errors as english } from "./en.ts";

export const errors: Translated<typeof english> = {
  "bad-request": "无法理解这个请求。",
  "not-found": "这里没有，或者它不属于您。",
  "method-not-allowed": "这里不能这样做。",
  conflict: "刚刚有人改过。请再看一下，然后重试。",
  "too-many-requests": "一次太多了。请稍等片刻再试。",
  unavailable: "Carte 暂时连不上存储。什么都没有丢，请稍后再试。",
  internal: "我们这边出了问题。什么都没有丢，请再试一次。",
  "upload-empty": "这次上传里没有照片。",
  "upload-incomplete": "上传在途中断了。请重新发送。",
  "upload-too-many-pages": "一份菜单最多 8 页。请去掉几页再试。",
  "upload-too-large": "一张照片最大 12 MB。请换一张小一些的。",
  "upload-not-multipart": "送来的不是照片。请重新选择。",
  "photo-unsupported": "Carte 打不开这张图片。请发送 JPEG、PNG、WebP、AVIF、HEIC、GIF 或 PDF。",
  "photo-damaged": "这张图片已损坏，无法打开。请重新拍摄。",
  "photo-too-many-pixels": "这张图片超过 4000 万像素。请发送小一些的。",
  "photo-too-small": "这张图片太小，读不清。请靠近一些或拍大一些。",
  "pdf-encrypted": "这个 PDF 有密码。请发送没有密码的，或拍一张照片。",
  "pdf-too-many-pages": "这个 PDF 超过 8 页。请只发送有菜的页面。",
  "menu-busy": "这份菜单正在读取。请等它读完。",
  "dish-removed": "这道菜已被移除。",
  "already-undone": "已经撤销过了。",
  network: "连接断了。您的照片还在这里。",
};
