import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { createOcrProcess } from "./ocr-process.ts";
import type { OcrReply } from "./process-messages.ts";

/** Five lines of a menu: what happens to a page does not depend on how long it is, and a whole one takes four times as long. */
const path = join(import.meta.dirname, "../../../bench/reading/fixtures/fr-hand-table.jpg");
const menu = sharp(path).extract({ left: 0, top: 240, width: 1173, height: 320 }).jpeg().toBuffer();
/** Where something is to happen before the page is through. */
const wholeMenu = sharp(path).jpeg().toBuffer();
const ocr = createOcrProcess();
// Generous: the first page loads the models, and a build machine may be busy.
const timeout = 120_000;

afterAll(() => ocr.close());

async function readAll(replies: AsyncIterable<OcrReply>): Promise<OcrReply[]> {
  const all: OcrReply[] = [];
  for await (const reply of replies) all.push(reply);
  return all;
}

test("a page's lines are located, then told as they are read, then told all together", {
  timeout,
}, async () => {
  const replies = await readAll(ocr.read(await menu));
  expect(replies[0]?.kind).toBe("located");
  const last = replies.at(-1);
  if (last?.kind !== "read") throw new Error("no page came");
  const told = replies.flatMap((reply) => (reply.kind === "lines" ? reply.lines : []));
  // Which sign of currency a page prints is known only when all of it is read.
  const bare = ({ text }: { text: string }) => text.replace(/\s?[€E]$/, "");
  expect(told.map(bare).sort()).toEqual(last.page.lines.map(bare).sort());
  expect(last.page.lines.length).toBeGreaterThan(3);
  for (const line of last.page.lines) expect(line.charXs).toHaveLength(line.text.length);
});

test("nothing is reported to the maker of the runtime by a process that has read a page", () => {
  expect(ocr.pid()).not.toBeNull();
  expect(existsSync(join(tmpdir(), `mat-debug-${ocr.pid()}.log`))).toBe(false);
});

test("an aborted page throws the reason at once, and the next page is read by the same process", {
  timeout,
}, async () => {
  const abort = new AbortController();
  const reason = new Error("the diner left");
  const pid = ocr.pid();
  const reading = (async () => {
    for await (const reply of ocr.read(await wholeMenu, abort.signal))
      if (reply.kind === "located") abort.abort(reason);
  })();
  await expect(reading).rejects.toBe(reason);
  expect((await readAll(ocr.read(await menu))).at(-1)?.kind).toBe("read");
  expect(ocr.pid()).toBe(pid);
});

test("when the process dies in the middle of a page, that page fails and the next one is read by a new one", {
  timeout,
}, async () => {
  const first = ocr.pid();
  const reading = (async () => {
    for await (const reply of ocr.read(await wholeMenu)) {
      if (reply.kind === "located") process.kill(ocr.pid() ?? 0, "SIGKILL");
    }
  })();
  await expect(reading).rejects.toThrow("the OCR process ended (SIGKILL)");
  expect((await readAll(ocr.read(await menu))).at(-1)?.kind).toBe("read");
  expect(ocr.pid()).not.toBe(first);
});

test("bytes that are no picture fail that page only", { timeout }, async () => {
  await expect(readAll(ocr.read(Buffer.from("not a picture")))).rejects.toThrow("could not be read");
  expect((await readAll(ocr.read(await menu))).at(-1)?.kind).toBe("read");
});
