import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cutLine, typedLine, typedLineOrNull } from "./clean-text.ts";

describe("cleanLine", () => {
  test.each([
    ["  Wiener\n\tSchnitzel  ", "Wiener Schnitzel"],
    ["Cre\u0300me bru\u0302le\u0301e", "Crème brûlée"],
    ["Tea\u0000\u202e\u2066\ufeff", "Tea"],
    ["क्‍ष 👨‍🍳", "क्‍ष 👨‍🍳"],
    ["a\ud800b", "a\ufffdb"],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  test("of any text is one well-formed line that cleaning again leaves as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const clean = cleanLine(text);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(cleanLine(clean)).toBe(clean);
      }),
    );
  });
});

test("cutting never splits a character in two", () => {
  expect(cutLine("🍜🍜🍜", 5)).toBe("🍜🍜");
  expect(cutLine("soup of the day", 8)).toBe("soup of");
});

test("what is typed is refused when it is too long or, where it is needed, empty", () => {
  expect(typedLine(5).safeParse("soups!").success).toBe(false);
  expect(typedLine(5).safeParse("\u200b ").success).toBe(false);
  expect(typedLine(5).parse(" soup  ")).toBe("soup");
  expect(typedLineOrNull(5).parse(" \u0007 ")).toBeNull();
  expect(typedLineOrNull(5).safeParse("soups!").success).toBe(false);
});
