import { expect, test } from "vitest";
import { hashOf, placeOf } from "./place.ts";

test.each([
  { view: "dishes" },
  { view: "dish", dishId: "0198-ab" },
  { view: "photo", page: 2, dishId: null },
  { view: "photo", page: 1, dishId: "0198-ab" },
  { view: "order" },
  { view: "waiter", dishId: null },
  { view: "waiter", dishId: "0198-ab" },
] as const)("the address of $view leads back to it", (place) => {
  expect(placeOf(hashOf(place))).toEqual(place);
});

test("a foreign hash is the board itself", () => {
  expect(placeOf("#main")).toEqual({ view: "dishes" });
  expect(placeOf("#photo/-3/")).toEqual({ view: "photo", page: 1, dishId: null });
});
