import { describe, expect, test } from "vitest";
import { foods } from "../foods/index.ts";
import { lexiconSources } from "../lexicon/index.ts";
import { pieces } from "../pieces/index.ts";
import { tints } from "../tints.ts";
import { isVessel } from "../vessels/index.ts";
import { lexicon } from "./lexicon.ts";

const meanings = [...new Set(lexicon().exact.values())];

describe("the lexicon", () => {
  test("knows thousands of terms", () => {
    expect(lexicon().exact.size).toBeGreaterThan(4000);
  });

  test("every food it names can be drawn", () => {
    const named = meanings
      .flatMap(({ food, hint, sides }) => [food, hint, ...sides])
      .filter((name) => name !== null);
    expect(named.filter((name) => foods[name] === undefined)).toEqual([]);
  });

  test("every piece, sauce colour and vessel it names exists", () => {
    expect(
      meanings.flatMap((meaning) => meaning.pieces).filter((name) => pieces[name] === undefined),
    ).toEqual([]);
    expect(meanings.flatMap(({ tint }) => tint ?? []).filter((name) => tints[name] === undefined)).toEqual(
      [],
    );
    expect(meanings.flatMap(({ vessel }) => vessel ?? []).filter((name) => !isVessel(name))).toEqual([]);
  });

  test("what a food usually wears exists", () => {
    const worn = Object.values(foods).flatMap((food) => food.usual ?? []);
    expect(worn.filter((name) => pieces[name] === undefined)).toEqual([]);
  });

  test("no line is without terms", () => {
    const lines = lexiconSources.flatMap((source) => source.split("\n")).filter((line) => line !== "");
    expect(lines.filter((line) => !/^[*?+~@&=!].* : .+/.test(line))).toEqual([]);
  });
});
