import { describe, expect, test } from "vitest";
import type { DishWords } from "../../painter.ts";
import { menuLines } from "./menu-lines-testing.ts";
import { misleadingLines } from "./misleading-lines-testing.ts";
import { understand } from "./understand.ts";

const named = (
  name: string,
  section: string | null = null,
  description: string | null = null,
): DishWords => ({
  name,
  secondName: null,
  description,
  section,
});

const cases = `${menuLines}${misleadingLines}`
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const [words = "", expected = ""] = line.split(" => ");
    const [name = "", description = "", section = ""] = words.split("|").map((part) => part.trim());
    return { line: words, dish: named(name, section || null, description || null), expected };
  });

describe("a dish is taken for what it is, in sixteen languages", () => {
  test.each(cases)("$line", ({ dish, expected }) => {
    const { food, pieces, sides } = understand(dish);
    const told = [food ?? "covered", ...pieces.slice(0, 4), ...sides.map((side) => `=${side}`)];
    expect(told.join(" ")).toBe(expected);
  });
});

describe("which words win", () => {
  test("the name outweighs the description, the description the section", () => {
    expect(understand(named("Carbonara", "Pizza", "with a side salad")).food).toBe("pizza");
    expect(understand(named("Spaghetti carbonara", "Pizza")).food).toBe("spaghetti");
    expect(understand(named("Chef's special", "Soups", "grilled steak")).food).toBe("soup");
    expect(understand(named("Chef's special", null, "grilled steak")).food).toBe("steak");
  });

  test("what comes with a dish is beside it, never its subject", () => {
    expect(understand(named("Lachs mit Pommes und Salat"))).toMatchObject({
      food: "salmon-fillet",
      sides: ["fries", "salad"],
    });
    expect(understand(named("Caesar salad with grilled chicken")).food).toBe("salad");
  });

  test("a drink or a dip that comes along is never the dish, and alone it is", () => {
    expect(understand(named("Hähnchen in Weißwein")).food).toBe("drumsticks");
    expect(understand(named("Weißwein")).food).toBe("wine");
    expect(understand(named("Pellkartoffeln mit Quark")).food).toBe("potatoes");
    expect(understand(named("Quark")).food).toBe("dip");
  });

  test("what the words name takes the place of what a dish is usually made with", () => {
    expect(understand(named("Green curry")).pieces).toContain("chicken");
    expect(understand(named("Green curry with prawns")).pieces).not.toContain("chicken");
  });

  test("of two entries with one name and one food the one that says more counts", () => {
    expect(understand(named("Goulash")).pieces).toEqual(["beef", "onion-golden", "parsley"]);
    expect(understand(named("Edamame")).pieces).toEqual(["peas"]);
  });

  test("case, accents, spelling variants, prices and allergen codes change nothing", () => {
    const plain = understand(named("Kase Spatzle mit Rostzwiebeln"));
    expect(understand(named("KÄSE  SPÄTZLE mit Röstzwiebeln (A, C, G) 12,50 €"))).toEqual(plain);
    expect(understand(named("Kaese Spaetzle mit Roestzwiebeln"))).toEqual(plain);
  });

  test("traditional and simplified characters say the same", () => {
    expect(understand(named("紅燒牛肉麵"))).toEqual(understand(named("红烧牛肉面")));
  });

  test("German compounds are taken apart, and only where both parts are food", () => {
    expect(understand(named("Hirschgulaschsuppe")).food).toBe("stew");
    expect(understand(named("Erdbeereis"))).toMatchObject({ food: "ice-cream", pieces: ["strawberry"] });
    expect(understand(named("Preisliste")).food).toBeNull();
  });
});

describe("what nobody can know", () => {
  const unknown = ["Xyzzy", "Chef's secret", "Tagesangebot", "Ask your waiter", "12,50 €", "???", "", "   "];
  test.each(unknown)("%j is nothing rather than a random food", (name) => {
    expect(understand(named(name))).toMatchObject({ food: null, pieces: [], sides: [] });
  });

  test("English articles are not French tea", () => {
    expect(understand(named("The Waverley")).food).toBeNull();
    expect(understand(named("Thé")).food).toBe("tea");
  });
});
