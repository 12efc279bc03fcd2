import { account } from "./account/zh.ts";
import { allergens } from "./allergens/zh.ts";
import { board } from "./board/zh.ts";
import { capture } from "./capture/zh.ts";
import type { Messages } from "./catalogue.ts";
import { credits } from "./credits/zh.ts";
import { details } from "./details/zh.ts";
import { draw } from "./draw/zh.ts";
import { errors } from "./errors/zh.ts";
import { landing } from "./landing/zh.ts";
import { menus } from "./menus/zh.ts";
import { order } from "./order/zh.ts";
import { shared } from "./shared/zh.ts";

export const zh: Messages = {
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
