import type { Translated } from "../translated.ts";
import type { errors as english } from "./en.ts";

export const errors: Translated<typeof english> = {
  "bad-request": "この要求は理解できませんでした。",
  "not-found": "ここにはないか、ほかの方のものです。",
  "method-not-allowed": "ここではできません。",
  conflict: "たった今、変更されました。確かめてからもう一度お試しください。",
  "too-many-requests": "一度に多すぎました。少し待ってからもう一度お試しください。",
  "rate-limited": "Carte が一度にできるのは今のところここまでです。少し後でもう一度お試しください。",
  "sign-in-needed": "ログインするとできます。",
  unavailable: "いま Carte の保存先につながりません。何も失われていません。少ししてからお試しください。",
  internal: "こちら側で問題が起きました。何も失われていません。もう一度お試しください。",
  "upload-empty": "写真が入っていません。",
  "upload-incomplete": "送信が途中で切れました。もう一度送ってください。",
  "upload-too-many-pages": "メニューは 8 ページまでです。減らしてからお試しください。",
  "upload-too-large": "写真は 12 MB までです。小さいものにしてください。",
  "upload-not-multipart": "写真として届きませんでした。もう一度選んでください。",
  "photo-unsupported": "Carte では開けない画像です。JPEG、PNG、WebP、AVIF、HEIC、GIF、PDF をお送りください。",
  "photo-damaged": "この画像は壊れていて開けません。撮り直してください。",
  "photo-too-many-pixels": "この画像は 4000 万画素を超えています。小さいものをお送りください。",
  "photo-too-small": "この画像は小さすぎて読めません。近づくか、大きく撮ってください。",
  "pdf-encrypted": "この PDF にはパスワードがあります。ないものか、写真をお送りください。",
  "pdf-too-many-pages": "この PDF は 8 ページを超えています。料理のあるページだけお送りください。",
  "menu-busy": "このメニューは読み取り中です。終わるまでお待ちください。",
  "dish-removed": "この料理はすでに外されました。",
  "already-undone": "すでに元に戻してあります。",
  "credits-short": "クレジットが足りません。",
  "buying-off": "ただいまここではクレジットを購入できません。",
  "payment-away":
    "お支払いページにつながりません。請求はされていません。少し待ってからもう一度お試しください。",
  network: "接続が切れました。写真はここに残っています。",
};
