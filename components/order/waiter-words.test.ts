import { expect, test } from "vitest";
import { allergyQuestionIn, pleaseIn } from "./waiter-words.ts";

test("the waiter is spoken to in the language of the menu, whatever its region", () => {
  expect(pleaseIn("pt-BR")).toBe(pleaseIn("pt"));
  expect(pleaseIn("it")).toBe("Vorrei, per favore:");
  expect([pleaseIn("xx"), pleaseIn(null)]).toEqual([null, null]);
});

test("the question about allergens names each of them in the waiter's language, or is not asked in it at all", () => {
  expect(allergyQuestionIn("fr", ["nuts", "milk"])).toMatch(/Fruits à coque.*Lait/);
  expect(allergyQuestionIn("zh-TW", ["eggs"])).toContain("蛋");
  expect(allergyQuestionIn("th", ["nuts"])).toBeNull();
  expect(allergyQuestionIn("fr", [])).toBeNull();
});
