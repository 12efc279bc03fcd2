import { covered } from "./covered.ts";
import { flat } from "./flat.ts";
import type { Food } from "./food.ts";
import { pasta } from "./pasta.ts";
import { rice } from "./rice.ts";
import { salads } from "./salads.ts";
import { soups } from "./soups.ts";

export const foods: Record<string, Food> = { ...pasta, ...soups, ...rice, ...flat, ...salads, ...covered };
