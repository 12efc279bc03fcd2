import { expect, test } from "vitest";
import { layOut } from "#lib/reading/layout/index.ts";
import { judgePage } from "#lib/reading/local/judge.ts";
import { type PrintList, pageOf, readLists } from "./print-list.ts";

/** Known and not mended: what is sold of them is named as on a menu, or hardly a word of them is known. */
const MISJUDGED = new Set(
  "oysters buffet crudo inventory fridge-temp wine-en-shop horse-race zh-tea-shop maps-list".split(" "),
);

function isMenu(list: PrintList): boolean {
  const page = pageOf(list);
  const { dishes, title, currency } = layOut([{ number: 1, ...page }]);
  return judgePage(page, dishes, { title, currency }).isMenu;
}
const names = (lists: readonly PrintList[]) =>
  lists.map(({ name }) => name).filter((name) => !MISJUDGED.has(name));

test("220 short menus of 40 kitchens are menus", () => {
  const menus = readLists("bench/reading/lists/menus.txt");
  expect(menus.length).toBeGreaterThanOrEqual(220);
  expect(names(menus.filter((list) => !isMenu(list)))).toEqual([]);
});

test("230 price lists, programmes, notes and forms, most about food or named like it, are none", () => {
  const others = readLists("bench/reading/lists/others.txt");
  expect(others.length).toBeGreaterThanOrEqual(230);
  expect(names(others.filter(isMenu))).toEqual([]);
});
