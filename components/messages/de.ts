import { account } from "./account/de.ts";
import { allergens } from "./allergens/de.ts";
import { board } from "./board/de.ts";
import { capture } from "./capture/de.ts";
import type { Messages } from "./catalogue.ts";
import { credits } from "./credits/de.ts";
import { details } from "./details/de.ts";
import { draw } from "./draw/de.ts";
import { errors } from "./errors/de.ts";
import { landing } from "./landing/de.ts";
import { menus } from "./menus/de.ts";
import { order } from "./order/de.ts";
import { shared } from "./shared/de.ts";

export const de: Messages = {
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
