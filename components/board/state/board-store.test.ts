import { expect, test } from "vitest";
import { boardDish, boardOf } from "#lib/menus/board-testing.ts";
import type { DishView } from "#lib/menus/client.ts";
import { createBoardStore } from "./board-store.ts";

const dish = (id: string, position: number, section: string | null = null) =>
  boardDish(id, { position, section });
const view = (dishes: DishView[]) => boardOf(dishes, { seq: 10, menu: { status: "reading" } });
const shown = (store: ReturnType<typeof createBoardStore>) => store.get().dishes.map((each) => each.id);

test("an event seen before changes nothing and draws nothing", () => {
  const store = createBoardStore(view([dish("a", 1)]));
  let drawn = 0;
  store.subscribe(() => drawn++);
  store.receive([{ seq: 10, event: { kind: "dish-removed", dishId: "a" } }]);
  expect(shown(store)).toEqual(["a"]);
  expect(drawn).toBe(0);
});

test("a burst of events draws once and leaves dishes and groups it does not touch identical", () => {
  const store = createBoardStore(view([dish("a", 1, "Soups"), dish("b", 2, "Fish")]));
  const before = store.get();
  let drawn = 0;
  store.subscribe(() => drawn++);
  store.receive([
    { seq: 11, event: { kind: "dish", dish: dish("c", 3, "Fish") } },
    { seq: 12, event: { kind: "dish", dish: dish("d", 4, "Fish") } },
  ]);
  expect(drawn).toBe(1);
  expect(shown(store)).toEqual(["a", "b", "c", "d"]);
  expect(store.get().groups[0]).toBe(before.groups[0]);
  expect(store.get().byId.get("a")).toBe(before.byId.get("a"));
});

test("a refused change falls away without a trace", () => {
  const store = createBoardStore(view([dish("a", 1), dish("b", 2)]));
  const id = store.overlay([], ["a"]);
  expect(shown(store)).toEqual(["b"]);
  store.drop(id);
  expect(shown(store)).toEqual(["a", "b"]);
});

test("a snapshot keeps a change that is not answered yet and ends one that is", () => {
  const store = createBoardStore(view([dish("a", 1), dish("b", 2)]));
  const answered = store.overlay([], ["a"]);
  store.answer(answered, []);
  store.overlay([], ["b"]);
  store.replace({ ...view([dish("a", 1), dish("b", 2)]), seq: 20 });
  expect(shown(store)).toEqual(["a"]);
});

test("a section filter ends when its last dish is gone, instead of showing an empty board", () => {
  const store = createBoardStore(view([dish("a", 1, "Soups"), dish("b", 2, "Fish")]));
  store.arrange({ section: "Soups" });
  expect(store.get().groups.flatMap((group) => group.ids)).toEqual(["a"]);
  store.receive([{ seq: 11, event: { kind: "dish-removed", dishId: "a" } }]);
  expect(store.get().groups.flatMap((group) => group.ids)).toEqual(["b"]);
});

test("a menu deleted elsewhere says so", () => {
  const store = createBoardStore(view([dish("a", 1)]));
  store.receive([{ seq: 11, event: { kind: "deleted" } }]);
  expect(store.get().gone).toBe(true);
});
