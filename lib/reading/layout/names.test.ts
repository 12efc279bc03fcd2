import { describe, expect, it } from "vitest";
import { learnCodes } from "./codes.ts";
import { cleanName, hasDashedNames, splitInline } from "./names.ts";

describe("names as they are meant to be read", () => {
  it.each([
    ["Gulaschsuppe(4)", "Gulaschsuppe"],
    ["Backhendl (A,C,G)", "Backhendl"],
    ["Tzatziki 1,3,7", "Tzatziki"],
    ["Fish pie ............", "Fish pie"],
    ["Red curry*", "Red curry"],
    ["Feijoada completa R$", "Feijoada completa"],
  ])("%s is %s", (printed, name) => {
    expect(cleanName(printed)).toBe(name);
  });

  it.each(["Oysters (6)", "Cola 0,3l", "B.L.T.", "Pho (tái)", "Box „XL“", "Salade no. 5"])(
    "%s stays whole",
    (printed) => {
      expect(cleanName(printed)).toBe(printed);
    },
  );
});

describe("a description on the line of the name", () => {
  it.each([
    ["Feta (griechischer Schafskäse)", "Feta", "griechischer Schafskäse"],
    ["Bruschetta – tomato, garlic, basil", "Bruschetta", "tomato, garlic, basil"],
    ["MARGHERITA tomato, mozzarella, basil", "MARGHERITA", "tomato, mozzarella, basil"],
  ])("is split off in %s", (printed, name, about) => {
    expect(splitInline(printed)).toEqual({ name, about });
  });

  it.each(["Fish & chips", "Half-chicken", "Steak – medium", "Wurst (2 Stück)"])(
    "is not seen in %s",
    (printed) => {
      expect(splitInline(printed)).toEqual({ name: printed, about: "" });
    },
  );
});

describe("allergen codes without brackets", () => {
  it("are learned from names that carry them", () => {
    const codes = learnCodes(["Backhendl A,C,G", "Frittatensuppe A", "Schnitzel ACG", "Pommes"]);
    expect("Backhendl A,C,G".replace(codes ?? "", "")).toBe("Backhendl");
    expect("Schnitzel ACG".replace(codes ?? "", "")).toBe("Schnitzel");
  });

  it("are not suspected where hardly any name ends so", () => {
    expect(learnCodes(["Vitamin C", "Nasi goreng", "Pulled Pork", "Onion Bhaji"])).toBeNull();
  });
});

it("takes two small words behind a dash for a description where most names have one", () => {
  const greek = ["Saganaki - fried cheese", "Kleftiko- lamb in parchment", "Gavros - marinated anchovies"];
  const menu = [...greek, "Moussaka", "Kalamarakia - fried squid"];
  expect(hasDashedNames(menu)).toBe(true);
  expect(hasDashedNames(["Coca-cola", "Pot-au-feu", "Mi-cuit", "Tex-Mex", "Steak - frites"])).toBe(false);
  expect(splitInline("Saganaki - fried cheese", true)).toEqual({ name: "Saganaki", about: "fried cheese" });
  expect(splitInline("Saganaki - fried cheese")).toEqual({ name: "Saganaki - fried cheese", about: "" });
});

it("takes off a raised number whose bracket nobody opened, and finishes a litre", () => {
  expect(cleanName("Zwiebelsuppe 4)")).toBe("Zwiebelsuppe");
  expect(cleanName("Wurst (2 Stück)")).toBe("Wurst (2 Stück)");
  expect(cleanName("Ayran 0,25 1")).toBe("Ayran 0,25 l");
  expect(cleanName("Pizza 4")).toBe("Pizza 4");
});
