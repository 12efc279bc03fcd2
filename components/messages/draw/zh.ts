import type { Translated } from "../translated.ts";
import type { draw as english } from "./en.ts";

export const draw: Translated<typeof english> = {};
