import { z } from "zod";
import { ApiError, badRequest } from "../api-error.ts";
import { checkStrictSchema } from "../strict-schema.ts";
import { answerDishDetails } from "./dish-details.ts";
import { knowMenu, type TaughtMenu } from "./known-menus.ts";
import { answerMenuPage } from "./menu-page.ts";
import type { Picture } from "./picture.ts";

export { closeKnownMenus } from "./known-menus.ts";
export { openPicture, type Picture } from "./picture.ts";

/** The JSON format a request asks for, in either dialect. */
export const JsonFormat = z.object({
  name: z.string().regex(/^[\w-]{1,64}$/),
  strict: z.literal(true, "Only strict schemas are served here."),
  schema: z.record(z.string(), z.unknown()),
  description: z.string().optional(),
});
export type JsonFormat = z.infer<typeof JsonFormat>;

const EMPTY_PAGE = { is_menu: false, dishes: [] };

/** How many dishes the request says were read before; 0 when it does not say. */
function skipIn(text: string): number {
  return Number(/"skip":\s*(\d{1,4})/.exec(text)?.[1] ?? 0);
}

/**
 * What the model writes: JSON that fits the schema of the request, checked against it, so that a schema and a
 * stand-in that have grown apart fail loudly.
 */
export async function writeAnswer(
  format: JsonFormat,
  text: string,
  pictures: Picture[],
  taught: TaughtMenu[],
  param: string,
): Promise<string> {
  checkStrictSchema(format.schema, param);
  const first = pictures[0];
  const menu = first ? await knowMenu(first, taught) : null;
  const answers: Record<string, () => object> = {
    menu_page: () => answerMenuPage(menu ?? EMPTY_PAGE, skipIn(text)),
    dish_details: () => answerDishDetails(text, menu),
  };
  const answer = answers[format.name]?.();
  if (!answer) throw badRequest(param, `The stand-in has no answer to a schema called ${format.name}.`);
  const fits = z.fromJSONSchema(format.schema).safeParse(answer);
  if (!fits.success) {
    throw new ApiError(
      500,
      null,
      `The stand-in's answer does not fit ${format.name}: ${z.prettifyError(fits.error)}`,
    );
  }
  return JSON.stringify(answer);
}
