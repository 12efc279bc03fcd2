import type { MenuStatus, PageView } from "#lib/menus/client.ts";

export type Progress = {
  phase: "waiting" | "looking" | "lines" | "dishes" | "over";
  lines: number;
  dishes: number;
  /** The page under the reader's eyes now, 1-based. */
  page: number;
  pages: number;
};

/** What is going on, in numbers, from what the events have told. */
export function progressOf(status: MenuStatus, pages: PageView[], dishes: number): Progress {
  const lines = pages.reduce((sum, page) => sum + (page.lineBoxes?.length ?? 0), 0);
  const page = pages.find((each) => !each.read)?.number ?? pages.at(-1)?.number ?? 1;
  const numbers = { lines, dishes, page, pages: pages.length };
  if (status === "uploaded") return { phase: "waiting", ...numbers };
  if (status !== "reading") return { phase: "over", ...numbers };
  return { phase: dishes > 0 ? "dishes" : lines > 0 ? "lines" : "looking", ...numbers };
}
