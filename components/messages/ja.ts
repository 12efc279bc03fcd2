import { account } from "./account/ja.ts";
import { allergens } from "./allergens/ja.ts";
import { board } from "./board/ja.ts";
import { capture } from "./capture/ja.ts";
import type { Messages } from "./catalogue.ts";
import { credits } from "./credits/ja.ts";
import { details } from "./details/ja.ts";
import { draw } from "./draw/ja.ts";
import { errors } from "./errors/ja.ts";
import { landing } from "./landing/ja.ts";
import { menus } from "./menus/ja.ts";
import { order } from "./order/ja.ts";
import { shared } from "./shared/ja.ts";

export const ja: Messages = {
  ...shared,
  account,
  allergens,
  board,
  capture,
  credits,
  details,
  draw,
  errors,
  landing,
  menus,
  order,
};
