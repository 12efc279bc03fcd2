import { setImmediate as tick } from "node:timers/promises";
import { expect, test } from "vitest";
import { createTurns } from "./turns.ts";

/** Work that ends when it is told to, and says when it begins. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  const end = async (name: string) => {
    ends.get(name)?.();
    await tick();
  };
  return { begun, work, end };
}

test("as many at once as allowed; then the lowest rank, and among equals who asked first", async () => {
  const { begun, work, end } = works();
  const inTurns = createTurns(2);
  const ranks = { a: 0, b: 0, last: 9, early: 3, alsoEarly: 3, newTable: 0 };
  const all = Object.entries(ranks).map(([name, rank]) => inTurns(work(name), { rank }));
  await tick();
  expect(begun).toEqual(["a", "b"]);
  for (const name of ["a", "b", "newTable", "early", "alsoEarly", "last"]) await end(name);
  await Promise.all(all);
  expect(begun).toEqual(["a", "b", "newTable", "early", "alsoEarly", "last"]);
});

test("who fails frees the place, and who gives up while waiting leaves the line", async () => {
  const { begun, work, end } = works();
  const inTurns = createTurns(1);
  const failing = inTurns(() => Promise.reject(new Error("no")));
  const stop = new AbortController();
  const first = inTurns(work("first"));
  const second = inTurns(work("second"), { signal: stop.signal });
  const third = inTurns(work("third"));
  await expect(failing).rejects.toThrow("no");
  stop.abort(new Error("enough"));
  await expect(second).rejects.toThrow("enough");
  await end("first");
  await end("third");
  await Promise.all([first, third]);
  expect(begun).toEqual(["first", "third"]);
  await expect(inTurns(work("late"), { signal: stop.signal })).rejects.toThrow("enough");
});
