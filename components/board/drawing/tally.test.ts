import { expect, test } from "vitest";
import { boardDish } from "#lib/menus/board-testing.ts";
import { type DishView, NO_PICTURE, type PictureState } from "#lib/menus/client.ts";
import { tallyOf } from "./tally.ts";

const dish = (id: string, state: PictureState, over: Partial<DishView> = {}) =>
  boardDish(id, { picture: { ...NO_PICTURE, state }, ...over });

test("what can be drawn and what was asked for are told apart, so that a price and a progress never lie", () => {
  const dishes = (["none", "failed", "waiting", "drawing", "drawn", "unpaid", "refused"] as const).map(
    (state) => dish(state, state),
  );
  expect(tallyOf(dishes)).toEqual({ drawable: ["none", "failed"], coming: 2, drawn: 1, unpaid: 1, asked: 3 });
});

test("a dish that is not on the photo is not drawn with all others until a diner has set it right", () => {
  expect(tallyOf([dish("a", "none", { doubt: true })]).drawable).toEqual([]);
  expect(tallyOf([dish("a", "none", { doubt: true, corrected: true })]).drawable).toEqual(["a"]);
});

test("a dish that was just added waits for its id", () => {
  expect(tallyOf([dish("new-1", "none")]).drawable).toEqual([]);
});
