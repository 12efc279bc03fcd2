import { expect, it } from "vitest";
import { readDrawing } from "./typeset-testing.ts";

it("takes each line of a tasting menu for a dish, where even steps part them and no price does", () => {
  const courses = `
    =ALDER

    Oyster, green apple and dill

    Beetroot baked in salt, smoked curd

    Scallop, brown butter, hazelnut
    (supplement)

    Aged duck, blackberry, red cabbage

    Tunworth cheese and honeycomb

    Chocolate tart, malt ice cream`;
  expect(readDrawing(courses).filter((said) => !said.startsWith("["))).toEqual([
    "Oyster, green apple and dill",
    "Beetroot baked in salt, smoked curd",
    "Scallop, brown butter, hazelnut | (supplement)",
    "Aged duck, blackberry, red cabbage",
    "Tunworth cheese and honeycomb",
    "Chocolate tart, malt ice cream",
  ]);
});

it("leaves what stands closer below a dish as its description on a menu without prices", () => {
  const said = readDrawing(`
    Oyster
    green apple, dill

    Beetroot
    smoked curd, walnut

    Scallop
    brown butter, hazelnut

    Duck
    blackberry, cabbage`);
  expect(said).toEqual([
    "Oyster | green apple, dill",
    "Beetroot | smoked curd, walnut",
    "Scallop | brown butter, hazelnut",
    "Duck | blackberry, cabbage",
  ]);
});
