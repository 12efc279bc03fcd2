import type { Translated } from "../translated.ts";
import type { account as english } from "./en.ts";

export const account: Translated<typeof english> = {};
