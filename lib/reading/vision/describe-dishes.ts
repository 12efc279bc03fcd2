import type { FallbackReason, PageImage } from "../reader.ts";
import { ask } from "./ask.ts";
import { firstToLast } from "./first-to-last.ts";
import { DESCRIBE_DISHES } from "./instructions.ts";
import type { VisionJob } from "./job.ts";
import { createJsonItems } from "./json-items.ts";
import { DISH_DETAILS_SCHEMA, DishDetail } from "./wire.ts";

// Some 150 are written. What is allowed is what the budgets have to hold meanwhile, so not much more.
const TOKENS_A_DISH = 600;

export type NumberedDish = { number: number; name: string; section: string | null };

/**
 * Asks for what is long to write about some dishes of a page, and hands each answer over as soon as it is complete.
 * Dishes that nobody answers for stay without: a menu is useful without details. Answers why there are such, or null.
 */
export async function describeDishes(
  job: VisionJob,
  page: PageImage,
  dishes: NumberedDish[],
  found: (detail: DishDetail) => void,
  signal: AbortSignal,
): Promise<FallbackReason | null> {
  let open = dishes;
  return firstToLast(job, signal, async (offer) => {
    const asked = new Set(open.map((dish) => dish.number));
    const items = createJsonItems(["$.dishes.*"], ({ value }) => {
      const detail = DishDetail.safeParse(value);
      if (detail.success && asked.delete(detail.data.number)) found(detail.data);
    });
    const question = {
      purpose: "describe-dishes",
      page,
      instructions: DESCRIBE_DISHES,
      text: JSON.stringify({ language: job.dinerLanguage, dishes: open }),
      schemaName: "dish_details",
      schema: DISH_DETAILS_SCHEMA,
      maxOutputTokens: TOKENS_A_DISH * open.length,
    } as const;
    try {
      await ask(job, offer, question, items.write, signal);
    } catch (error) {
      // An answer that breaks off after the last dish is as good as a whole one.
      if (signal.aborted || asked.size > 0) throw error;
    } finally {
      open = open.filter((dish) => asked.has(dish.number));
    }
    return open.length === 0;
  });
}
