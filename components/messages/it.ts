import { account } from "./account/it.ts";
import { allergens } from "./allergens/it.ts";
import { board } from "./board/it.ts";
import { capture } from "./capture/it.ts";
import type { Messages } from "./catalogue.ts";
import { credits } from "./credits/it.ts";
import { details } from "./details/it.ts";
import { draw } from "./draw/it.ts";
import { errors } from "./errors/it.ts";
import { landing } from "./landing/it.ts";
import { menus } from "./menus/it.ts";
import { order } from "./order/it.ts";
import { shared } from "./shared/it.ts";

export const it: Messages = {
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
