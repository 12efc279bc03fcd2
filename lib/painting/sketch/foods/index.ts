import { baked } from "./baked.ts";
import { breads } from "./breads.ts";
import { covered } from "./covered.ts";
import { cups } from "./cups.ts";
import { eggs } from "./eggs.ts";
import { fish } from "./fish.ts";
import { flat } from "./flat.ts";
import type { Food } from "./food.ts";
import { friedNoodles } from "./fried-noodles.ts";
import { glasses } from "./glasses.ts";
import { grill } from "./grill.ts";
import { iceCreams } from "./ice-cream.ts";
import { joints } from "./joints.ts";
import { meat } from "./meat.ts";
import { pasta } from "./pasta.ts";
import { platters } from "./platters.ts";
import { rawPlates } from "./raw-plates.ts";
import { rice } from "./rice.ts";
import { salads } from "./salads.ts";
import { shellfish } from "./shellfish.ts";
import { soups } from "./soups.ts";
import { sushi } from "./sushi.ts";
import { sweets } from "./sweets.ts";
import { tortillas } from "./tortillas.ts";
import { vegetables } from "./vegetables.ts";
import { wrapped } from "./wrapped.ts";

/** Everything that can be drawn, by the name the lexicon uses for it. */
export const foods: Record<string, Food> = {
  ...pasta,
  ...soups,
  ...rice,
  ...flat,
  ...salads,
  ...meat,
  ...joints,
  ...grill,
  ...fish,
  ...shellfish,
  ...wrapped,
  ...sushi,
  ...breads,
  ...tortillas,
  ...vegetables,
  ...friedNoodles,
  ...baked,
  ...platters,
  ...rawPlates,
  ...eggs,
  ...sweets,
  ...iceCreams,
  ...glasses,
  ...cups,
  ...covered,
};
