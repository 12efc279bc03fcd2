import { notFound } from "next/navigation";
import { cache } from "react";
import { AppError } from "#lib/kernel/index.ts";
import { getMenu } from "#lib/menus/index.ts";
import { getVisit } from "../../visit.ts";

/** The board of this request, read once for its page and its title. A foreign menu is as missing as none. */
export const getBoard = cache(async (menuId: string) => {
  const ctx = await getVisit();
  try {
    return await getMenu(ctx, { menuId });
  } catch (error) {
    if (error instanceof AppError && (error.code === "not-found" || error.code === "bad-request")) notFound();
    throw error;
  }
});
