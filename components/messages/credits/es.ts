import type { Translated } from "../translated.ts";
import type { credits as english } from "./en.ts";

export const credits: Translated<typeof english> = {};
