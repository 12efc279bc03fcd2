import { describe, expect, test } from "vitest";
import { boardDish, boardOf } from "./board-testing.ts";
import { applyEvent, type MenuView } from "./view.ts";

const dish = (id: string, position: number, name = id) => boardDish(id, { position, name });
const board = boardOf([dish("b", 2)], { seq: 5, menu: { status: "reading" } });

describe("applyEvent", () => {
  test("keeps dishes in menu order whatever order they come in, and ties as the server has them", () => {
    const added = [dish("d", 3), dish("a", 2), dish("c", 1)];
    const after = added.reduce((view, one, n) => applyEvent(view, 6 + n, { kind: "dish", dish: one }), board);
    expect(after.dishes.map(({ id }) => id)).toEqual(["c", "a", "b", "d"]);
    expect(after.seq).toBe(8);
  });

  test("changes nothing for an event that is part of the board already", () => {
    expect(applyEvent(board, 5, { kind: "dish-removed", dishId: "b" })).toBe(board);
  });

  test("replaces a dish rather than doubling it", () => {
    const after = applyEvent(board, 6, { kind: "dish", dish: dish("b", 2, "Borschtsch") });
    expect(after.dishes.map(({ name }) => name)).toEqual(["Borschtsch"]);
  });

  test("takes a snapshot for what it is, also one with a smaller number than the board's", () => {
    const view: MenuView = { ...board, dishes: [], seq: 2 };
    expect(applyEvent(board, 2, { kind: "snapshot", view })).toBe(view);
  });
});
