import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReadingEvent } from "#lib/reading/index.ts";
import { readMenu } from "./readMenu.ts";
import { finished, openTestKit, readDish, scripted, scriptedReader, type TestKit } from "./testing.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

test("tells of lines at most four times a second, and of all of them before the first dish", async () => {
  const menuId = await kit.upload(kit.as());
  const box = { x: 1, y: 2, width: 30, height: 4 };
  const lines: ReadingEvent[] = Array.from({ length: 200 }, (_, n) => ({
    kind: "lines",
    page: 1,
    lines: [{ text: `line ${n}`, box, confidence: 1 }],
  }));
  const boxes = lines.map(() => box);
  const script: ReadingEvent[] = [
    { kind: "lines-located", page: 1, boxes },
    ...lines,
    { kind: "dish", dish: readDish("Laksa") },
    finished(),
  ];
  // Each look at the clock is 5 ms after the one before: 200 lines take a second.
  let nowMs = Date.UTC(2026, 0, 1);
  const clock = {
    now: () => {
      nowMs += 5;
      return new Date(nowMs);
    },
  };
  const ctx = { ...kit.as({ kind: "job", jobId: "test" }), clock, readers: scripted(scriptedReader(script)) };
  await readMenu(ctx, { menuId, reading: 1 }, new AbortController().signal);
  const told = (await kit.events(menuId)).map(({ data }) =>
    data.kind === "page" ? data.page.linesRead : data.kind,
  );
  const firstDish = told.indexOf("dish");
  const progress = told.slice(0, firstDish).filter((count) => typeof count === "number");
  expect(progress.length).toBeGreaterThanOrEqual(4);
  expect(progress.length).toBeLessThanOrEqual(7);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(0)).toBe(0);
  expect(progress.at(-1)).toBe(200);
});
