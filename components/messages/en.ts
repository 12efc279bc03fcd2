import { account } from "./account/en.ts";
import { allergens } from "./allergens/en.ts";
import { board } from "./board/en.ts";
import { capture } from "./capture/en.ts";
import { credits } from "./credits/en.ts";
import { details } from "./details/en.ts";
import { draw } from "./draw/en.ts";
import { errors } from "./errors/en.ts";
import { landing } from "./landing/en.ts";
import { menus } from "./menus/en.ts";
import { order } from "./order/en.ts";
import { shared } from "./shared/en.ts";

/**
 * Every word a diner reads, in English: the source the other catalogues are checked against. Plain data, so that it
 * can travel to the browser: {braces} are filled in, {one, other} is a plural. Warm, short, exact; no exclamation marks.
 */
export const en = {
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
