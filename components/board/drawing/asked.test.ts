import { expect, test } from "vitest";
import { boardDish } from "#lib/menus/board-testing.ts";
import { NO_PICTURE, type PictureView } from "#lib/menus/client.ts";
import { type Asked, stillAsked, withAsked } from "./asked.ts";

const dish = (id: string, picture: Partial<PictureView> = {}) =>
  boardDish(id, { picture: { ...NO_PICTURE, ...picture } });
const asked: Asked[] = [{ id: 1, dishId: "a", before: NO_PICTURE }];

test("a dish asked for waits, the others are the very same objects, and it is drawn only once", () => {
  const dishes = [dish("a"), dish("b")];
  const shown = withAsked(dishes, asked);
  expect(shown.map((each) => each.picture.state)).toEqual(["waiting", "none"]);
  expect(shown[1]).toBe(dishes[1]);
  expect(withAsked(dishes, asked)[0]).toBe(shown[0]);
});

test("a dish drawn again keeps its old picture on show while it waits", () => {
  const drawn = dish("a", { state: "drawn", key: "old" });
  const [shown] = withAsked([drawn], [{ id: 1, dishId: "a", before: drawn.picture }]);
  expect(shown?.picture).toMatchObject({ state: "waiting", key: "old" });
});

test("whatever else the server says about the picture is the truth; what it says about the words is not an answer", () => {
  expect(stillAsked(asked, [{ ...dish("a"), name: "corrected" }])).toBe(asked);
  for (const state of ["waiting", "drawing", "unpaid", "drawn", "refused"] as const)
    expect(stillAsked(asked, [dish("a", { state })])).toEqual([]);
  expect(stillAsked(asked, [dish("b")])).toEqual([]);
});
