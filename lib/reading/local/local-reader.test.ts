import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type Region } from "sharp";
import { afterAll, expect, test } from "vitest";
import type { PageImage, ReadingEvent } from "../reader.ts";
import { createLocalReader } from "./local-reader.ts";

const reader = createLocalReader();
const timeout = 180_000;
afterAll(() => reader.close());

const fixture = (name: string) => join(import.meta.dirname, `../../../bench/reading/fixtures/${name}.jpg`);
const whole = (name: string) => readFile(fixture(name));
/** Part of a picture: half a page takes half the time. */
const cut = (name: string, region: Region) =>
  sharp(fixture(name)).extract(region).jpeg({ quality: 90 }).toBuffer();

async function read(...pictures: Promise<Buffer>[]): Promise<ReadingEvent[]> {
  const events: ReadingEvent[] = [];
  // Only the bytes are looked at: the size comes with them.
  const pages = (await Promise.all(pictures)).map(
    (bytes, i): PageImage => ({ number: i + 1, bytes, widthPx: 0, heightPx: 0 }),
  );
  for await (const event of reader.read(pages, {})) events.push(event);
  return events;
}

test("a receipt beside a menu: the menu's dishes come, the receipt's do not, page by page in order", {
  timeout,
}, async () => {
  const events = await read(whole("not-receipt"), whole("fr-hand-table"));
  const pages = events.flatMap((event) => {
    if (event.kind === "dish") return event.dish.page;
    return event.kind === "finished" ? [] : event.page;
  });
  expect(pages).toEqual([...pages].sort((a, b) => a - b));
  const dishes = events.flatMap((event) => (event.kind === "dish" ? event.dish : []));
  expect(dishes.length).toBeGreaterThan(6);
  expect(dishes.every((dish) => dish.page === 2)).toBe(true);
  expect(events.filter(({ kind }) => kind === "finished")).toHaveLength(1);
  expect(events.at(-1)).toMatchObject({ kind: "finished", isMenu: true, language: "fr", currency: "EUR" });
});

test("a page held upside down gives its dishes where they stand on the photo", { timeout }, async () => {
  const half = cut("it-hung-upside-down", { left: 0, top: 800, width: 1041, height: 700 });
  const events = await read(half);
  const dishes = events.flatMap((event) => (event.kind === "dish" ? event.dish : []));
  expect(dishes.length).toBeGreaterThan(4);
  const located = events.flatMap((event) => (event.kind === "lines-located" ? event.boxes : []));
  const lines = events.flatMap((event) => (event.kind === "lines" ? event.lines : []));
  for (const { box } of lines) expect(located.some((one) => Math.abs(one.y - box.y) < 3)).toBe(true);
  // The first course stands at the foot of a photo taken upside down.
  const first = dishes[0]?.box?.y ?? 0;
  const last = dishes.at(-1)?.box?.y ?? 0;
  expect(first).toBeGreaterThan(last);
});

test("a script that cannot be read is named, and nothing is made up from it", { timeout }, async () => {
  const events = await read(whole("unreadable-he"));
  expect(events.some(({ kind }) => kind === "dish")).toBe(false);
  expect(events.at(-1)).toMatchObject({
    isMenu: false,
    reason: "unreadable-script",
    unreadableScripts: ["Hebr"],
  });
});

test("an abort ends the reading with its reason", { timeout }, async () => {
  const abort = new AbortController();
  const bytes = await whole("fr-hand-table");
  const reading = (async () => {
    for await (const _ of reader.read([{ number: 1, bytes, widthPx: 0, heightPx: 0 }], {
      signal: abort.signal,
    }))
      abort.abort(new Error("gone"));
  })();
  await expect(reading).rejects.toThrow("gone");
});
