import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ReadDish } from "#lib/reading/index.ts";
import { addDish } from "./addDish.ts";
import { correctDish } from "./correctDish.ts";
import { getMenu } from "./getMenu.ts";
import { mergeDishes } from "./mergeDishes.ts";
import { readAgain } from "./readAgain.ts";
import { removeDish } from "./removeDish.ts";
import { openTestKit, readDish, reading, type TestContext, type TestKit } from "./testing.ts";
import { undoCorrection } from "./undoCorrection.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

const line = (n: number) => ({ x: 50, y: n * 60, width: 400, height: 40 });

async function readTwice(
  ctx: TestContext,
  first: ReadDish[],
  between: (menuId: string) => Promise<void>,
  second = first,
) {
  const menuId = await kit.upload(ctx);
  await kit.read(menuId, reading(first));
  await between(menuId);
  await readAgain(ctx, { menuId });
  await kit.read(menuId, reading(second));
  return getMenu(ctx, { menuId });
}

async function idOf(ctx: TestContext, menuId: string, name: string): Promise<string> {
  const { dishes } = await getMenu(ctx, { menuId });
  return dishes.find((dish) => dish.name === name)?.id ?? "";
}

describe("a second reading", () => {
  test("lets go of a dish it does not find and nobody touched, and takes in what is new", async () => {
    const ctx = kit.as();
    const { dishes } = await readTwice(ctx, [readDish("Pho"), readDish("Bun Cha")], async () => {}, [
      readDish("Pho"),
      readDish("Bánh mì"),
    ]);
    expect(dishes.map((dish) => dish.name)).toEqual(["Pho", "Bánh mì"]);
  });

  test("knows a line again by its place when it spells it otherwise, so that its removal and corrections hold", async () => {
    const ctx = kit.as();
    const { dishes } = await readTwice(
      ctx,
      [readDish("Piza Salarni", { box: line(1) }), readDish("Pizza Tonno", { box: line(2) })],
      async (menuId) => {
        await removeDish(ctx, { menuId, dishId: await idOf(ctx, menuId, "Piza Salarni") });
        await correctDish(ctx, { menuId, dishId: await idOf(ctx, menuId, "Pizza Tonno"), prices: "11" });
      },
      [readDish("Pizza Salami", { box: line(1) }), readDish("Pizza Tonnо!", { box: line(2) })],
    );
    expect(dishes.map((dish) => [dish.name, dish.prices[0]?.text])).toEqual([["Pizza Tonnо!", "11"]]);
  });

  test("knows a line again by what was read there, not by what the diner made of it", async () => {
    const ctx = kit.as();
    const { dishes } = await readTwice(
      ctx,
      [readDish("Gulaschsuppe", { box: line(1) })],
      async (menuId) => {
        const dishId = await idOf(ctx, menuId, "Gulaschsuppe");
        await correctDish(ctx, { menuId, dishId, name: "Ragout" });
      },
      [readDish("Gulasch suppe", { box: line(1), description: "mit Brot" })],
    );
    expect(dishes.map((dish) => [dish.name, dish.description])).toEqual([["Ragout", "mit Brot"]]);
  });

  test("gives back what it read, not what an older reading did, when a correction is undone after it", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await kit.read(menuId, reading([readDish("Ramen", { description: "Schwein" })]));
    const dishId = await idOf(ctx, menuId, "Ramen");
    const { correctionId } = await correctDish(ctx, { menuId, dishId, description: "scharf" });
    await readAgain(ctx, { menuId });
    await kit.read(menuId, reading([readDish("Ramen", { description: "Schweinebauch" })]));
    await undoCorrection(ctx, { menuId, correctionId: correctionId ?? "" });
    const [dish] = (await getMenu(ctx, { menuId })).dishes;
    expect(dish).toMatchObject({ description: "Schweinebauch", corrected: false });
  });

  test("keeps the diner's title", async () => {
    const ctx = kit.as();
    const { renameMenu } = await import("./renameMenu.ts");
    const { menu } = await readTwice(ctx, [readDish("Pho")], async (menuId) => {
      await renameMenu(ctx, { menuId, title: "Bei Oma" });
    });
    expect(menu.title).toBe("Bei Oma");
  });
});

/** What a diner may do to the n-th dish of the board. */
const Step = fc.oneof(
  fc.record({ kind: fc.constant("rename" as const), n: fc.nat(9), text: fc.constantFrom("Neu", "Anders") }),
  fc.record({ kind: fc.constant("describe" as const), n: fc.nat(9), text: fc.constantFrom("scharf", "") }),
  fc.record({ kind: fc.constant("price" as const), n: fc.nat(9), text: fc.constantFrom("7,50", "") }),
  fc.record({ kind: fc.constant("remove" as const), n: fc.nat(9) }),
  fc.record({ kind: fc.constant("add" as const), n: fc.nat(9), text: fc.constantFrom("Brot", "Wein") }),
  fc.record({ kind: fc.constant("merge" as const), n: fc.nat(9) }),
  fc.record({ kind: fc.constant("undo" as const), n: fc.nat(9) }),
);
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

async function act(ctx: TestContext, menuId: string, step: Step, done: string[]): Promise<void> {
  const { dishes } = await getMenu(ctx, { menuId });
  const dishId = dishes[step.n % dishes.length]?.id;
  const next = dishes[(step.n + 1) % dishes.length]?.id;
  const remember = ({ correctionId }: { correctionId: string | null }) =>
    correctionId && done.push(correctionId);
  if (step.kind === "add")
    remember(await addDish(ctx, { menuId, name: step.text, afterDishId: dishId ?? null }));
  else if (step.kind === "undo") {
    const correctionId = done.at(-1 - (step.n % Math.max(1, done.length)));
    // Refusals are part of the game: what was undone, or changed since.
    if (correctionId) await undoCorrection(ctx, { menuId, correctionId }).catch(() => {});
  } else if (!dishId) return;
  else if (step.kind === "rename") remember(await correctDish(ctx, { menuId, dishId, name: step.text }));
  else if (step.kind === "describe")
    remember(await correctDish(ctx, { menuId, dishId, description: step.text }));
  else if (step.kind === "price") remember(await correctDish(ctx, { menuId, dishId, prices: step.text }));
  else if (step.kind === "remove") remember(await removeDish(ctx, { menuId, dishId }));
  else if (next && next !== dishId) remember(await mergeDishes(ctx, { menuId, dishId, withDishId: next }));
}

const Dish = fc
  .tuple(fc.constantFrom("Pho", "Laksa", "Ramen"), fc.option(fc.constantFrom("klein", "groß"), { nil: null }))
  .map(([name, description]) => readDish(name, { description }));

test("whatever a diner does, reading the same again changes nothing of the board", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(Dish, { minLength: 1, maxLength: 6 }),
      fc.array(Step, { minLength: 1, maxLength: 10 }),
      async (lines, steps) => {
        const ctx = kit.as();
        const menuId = await kit.upload(ctx);
        const placed = lines.map((dish, index) => ({ ...dish, box: line(index) }));
        await kit.read(menuId, reading(placed));
        const done: string[] = [];
        for (const step of steps) await act(ctx, menuId, step, done);
        const before = await getMenu(ctx, { menuId });
        await readAgain(ctx, { menuId });
        await kit.read(menuId, reading(placed));
        const after = await getMenu(ctx, { menuId });
        expect(after.dishes).toEqual(before.dishes);
      },
    ),
    { numRuns: 8 },
  );
}, 120_000);
