import { account } from "./account/fr.ts";
import { allergens } from "./allergens/fr.ts";
import { board } from "./board/fr.ts";
import { capture } from "./capture/fr.ts";
import type { Messages } from "./catalogue.ts";
import { credits } from "./credits/fr.ts";
import { details } from "./details/fr.ts";
import { draw } from "./draw/fr.ts";
import { errors } from "./errors/fr.ts";
import { landing } from "./landing/fr.ts";
import { menus } from "./menus/fr.ts";
import { order } from "./order/fr.ts";
import { shared } from "./shared/fr.ts";

export const fr: Messages = {
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
