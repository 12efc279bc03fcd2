import { ApiError } from "./api-error.ts";
import { type Fields, groupOf, listOf, textOf } from "./form.ts";

type Item = { id: string; created: number };

/** One page of `items` (oldest first), newest first, the way all of Stripe's lists are cut. */
export function listPage<T extends Item>(url: string, items: T[], query: Fields): object {
  const limit = Number(textOf(query.limit) ?? 10);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw new ApiError(400, "Invalid integer: limit must be between 1 and 100.", { param: "limit" });
  const since = Number(textOf(groupOf(query.created).gte) ?? 0);
  const newestFirst = items.filter((item) => item.created >= since).toReversed();
  const after = textOf(query.starting_after);
  const from = after === null ? 0 : newestFirst.findIndex((item) => item.id === after) + 1;
  if (after !== null && from === 0)
    throw new ApiError(400, `No such id: '${after}'`, { param: "starting_after" });
  const data = newestFirst.slice(from, from + limit);
  return { object: "list", url, data, has_more: from + limit < newestFirst.length };
}

/** The kinds asked for, or null for all. */
export function typesOf(query: Fields): string[] | null {
  const types = listOf(query.types).filter((type) => typeof type === "string");
  return types.length > 0 ? types : (textOf(query.type)?.split(",") ?? null);
}
