import { expect, test } from "vitest";
import { inPairs } from "./in-pairs.ts";

test("two items are worked on at a time, and results come in the order of the items", async () => {
  const gates: (() => void)[] = [];
  let [running, most] = [0, 0];
  const done = inPairs([1, 2, 3, 4], async (item) => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => gates.push(resolve));
    running--;
    return item * 10;
  });
  // The second of each pair ends first.
  for (let ended = 0; ended < 4; ended++) {
    while (gates.length === 0) await Promise.resolve();
    gates.pop()?.();
    await Promise.resolve();
  }
  expect(await done).toEqual([10, 20, 30, 40]);
  expect(most).toBe(2);
});

test("an item that fails fails the whole", async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error("no");
    return item;
  };
  await expect(inPairs([1, 2, 3], work)).rejects.toThrow("no");
});
