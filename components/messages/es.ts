import { account } from "./account/es.ts";
import { allergens } from "./allergens/es.ts";
import { board } from "./board/es.ts";
import { capture } from "./capture/es.ts";
import type { Messages } from "./catalogue.ts";
import { credits } from "./credits/es.ts";
import { details } from "./details/es.ts";
import { draw } from "./draw/es.ts";
import { errors } from "./errors/es.ts";
import { landing } from "./landing/es.ts";
import { menus } from "./menus/es.ts";
import { order } from "./order/es.ts";
import { shared } from "./shared/es.ts";

export const es: Messages = {
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
