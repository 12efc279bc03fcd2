import type { Box, NoMenuReason, Price } from "#lib/reading/client.ts";

/** uploaded: waits for a worker; reading: dishes come; the other three are final until read again. */
export type MenuStatus = "uploaded" | "reading" | "ready" | "no-menu" | "failed";

/** A page as the diner sees it. `lineBoxes` are [x, y, width, height] in page pixels, null until the page was looked at. */
export type PageView = {
  number: number;
  widthPx: number;
  heightPx: number;
  lineBoxes: [number, number, number, number][] | null;
  linesRead: number;
  read: boolean;
};

export type DishView = {
  id: string;
  page: number;
  position: number;
  name: string;
  secondName: string | null;
  description: string | null;
  section: string | null;
  prices: Price[];
  box: Box | null;
  confidence: number;
  sketchKey: string;
  /** Whether a diner corrected or added it. */
  corrected: boolean;
};

/** The menu without its dishes and pages. */
export type MenuFacts = {
  id: string;
  status: MenuStatus;
  reason: NoMenuReason | null;
  unreadableScripts: string[];
  title: string | null;
  language: string | null;
  currency: string | null;
  createdAt: string;
};

/** Everything on the board. `seq` is the last event that is already part of it: follow from there. */
export type MenuView = { menu: MenuFacts; pages: PageView[]; dishes: DishView[]; seq: number };

/** One line of "my menus". */
export type MenuCard = {
  id: string;
  status: MenuStatus;
  title: string | null;
  dishCount: number;
  pageCount: number;
  /** Sketches of its first dishes, at most 4. */
  sketchKeys: string[];
  createdAt: string;
};

/**
 * What the event stream of a menu carries. Each carries the new state of what it names, so that seeing one twice
 * changes nothing.
 */
export type MenuEvent =
  | { kind: "menu"; menu: MenuFacts }
  | { kind: "page"; page: PageView }
  | { kind: "dish"; dish: DishView }
  | { kind: "dish-removed"; dishId: string }
  /** The menu is gone; nothing follows. */
  | { kind: "deleted" }
  /** All of it at once: for a phone that was away so long that the events it missed are gone or too many. */
  | { kind: "snapshot"; view: MenuView };

function replaceOrAdd<T>(items: T[], item: T, same: (other: T) => boolean): T[] {
  return items.some(same) ? items.map((other) => (same(other) ? item : other)) : [...items, item];
}

/** As the server orders them: two dishes may have one position, when a diner added one before the menu was read. */
function inMenuOrder(a: DishView, b: DishView): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

/** The board after one more event. Pure; dishes stay in menu order, whatever order their events come in. */
export function applyEvent(view: MenuView, seq: number, event: MenuEvent): MenuView {
  if (event.kind === "snapshot") return event.view;
  if (seq <= view.seq) return view;
  switch (event.kind) {
    case "menu":
      return { ...view, seq, menu: event.menu };
    case "page": {
      const pages = replaceOrAdd(view.pages, event.page, (page) => page.number === event.page.number);
      return { ...view, seq, pages: pages.toSorted((a, b) => a.number - b.number) };
    }
    case "dish": {
      const dishes = replaceOrAdd(view.dishes, event.dish, (dish) => dish.id === event.dish.id);
      return { ...view, seq, dishes: dishes.toSorted(inMenuOrder) };
    }
    case "dish-removed":
      return { ...view, seq, dishes: view.dishes.filter((dish) => dish.id !== event.dishId) };
    case "deleted":
      return { ...view, seq, dishes: [], pages: [] };
  }
}
