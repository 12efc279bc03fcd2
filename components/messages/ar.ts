import { account } from "./account/ar.ts";
import { allergens } from "./allergens/ar.ts";
import { board } from "./board/ar.ts";
import { capture } from "./capture/ar.ts";
import type { Messages } from "./catalogue.ts";
import { credits } from "./credits/ar.ts";
import { details } from "./details/ar.ts";
import { draw } from "./draw/ar.ts";
import { errors } from "./errors/ar.ts";
import { landing } from "./landing/ar.ts";
import { menus } from "./menus/ar.ts";
import { order } from "./order/ar.ts";
import { shared } from "./shared/ar.ts";

export const ar: Messages = {
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
