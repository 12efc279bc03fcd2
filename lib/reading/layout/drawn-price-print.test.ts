import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("prints the comma where the menu prints commas, and the dash that one price lost", () => {
  const points = readDrawing(`
    Soupe du jour      6,50
    Steak frites      16.90
    Tarte tatin        7,20
    Café gourmand      8,00
    Plateau           21,00`);
  expect(points).toContain("Steak frites | 16,90");
  const dashes = readDrawing(`
    Smørrebrød         79,-
    Stegt flæsk       149,-
    Rødspætte         139,-
    Frikadeller        89,
    Leverpostej       165-
    Kartoffelmad       75,-`);
  expect(dashes).toEqual([
    "Smørrebrød | 79,-",
    "Stegt flæsk | 149,-",
    "Rødspætte | 139,-",
    "Frikadeller | 89,-",
    "Leverpostej | 165,-",
    "Kartoffelmad | 75,-",
  ]);
});

it("leaves points where hardly a comma is read", () => {
  const said = readDrawing(`
    Soup      6.50
    Steak    16.90
    Tart      7.20
    Coffee    8,00`);
  expect(said).toEqual(["Soup | 6.50", "Steak | 16.90", "Tart | 7.20", "Coffee | 8,00"]);
});

it("gives a price the mark that stands apart from it, and no letter of an allergen", () => {
  const said = readDrawing(`
    Żurek               18,00  zł
    Pierogi ruskie      24,00  A
    Bigos               22,00  zł`);
  expect(said).toEqual(["Żurek | 18,00 zł", "Pierogi ruskie | 24,00", "Bigos | 22,00 zł"]);
});
