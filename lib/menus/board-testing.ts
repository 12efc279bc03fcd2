import { type DishView, type MenuFacts, type MenuView, UNDESCRIBED } from "./view.ts";

/** A dish as boards get it, of which nothing but its name is known. */
export function boardDish(id: string, over: Partial<DishView> = {}): DishView {
  return {
    id,
    page: 1,
    position: 1,
    name: id,
    ...UNDESCRIBED,
    sketchKey: id,
    ...over,
  };
}

const FACTS: MenuFacts = {
  id: "m",
  status: "ready",
  reason: null,
  unreadableScripts: [],
  title: null,
  language: null,
  currency: null,
  readBy: null,
  fellBack: false,
  fallbackReason: null,
  cuisine: null,
  place: null,
  createdAt: "2026-11-23T12:00:00.000Z",
};

/** The whole board of a menu that is read. */
export function boardOf(
  dishes: DishView[],
  over: { seq?: number; menu?: Partial<MenuFacts> } = {},
): MenuView {
  return { menu: { ...FACTS, ...over.menu }, pages: [], dishes, seq: over.seq ?? 1 };
}
