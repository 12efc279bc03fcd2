import { expect, test } from "vitest";
import { createCapture } from "./capture.ts";
import type { CapturePorts, KeptTray } from "./capture-state.ts";
import type { Answer } from "./deliver.ts";

const jpeg = (name: string, bytes = 10) => new File([new Uint8Array(bytes)], name, { type: "image/jpeg" });

type Sent = { sizes: number[]; key: string };

/** A browser that shrinks every photo to one byte, except those it cannot open. */
function browser(options: { answers?: Answer[]; kept?: KeptTray; unopened?: boolean } = {}) {
  const sent: Sent[] = [];
  const urls = new Set<string>();
  let kept: KeptTray | null = options.kept ?? null;
  let keys = 0;
  const answers = options.answers ?? [];
  const ports: CapturePorts = {
    async shrink() {
      return options.unopened ? null : new Blob(["x"], { type: "image/webp" });
    },
    async send(pages, key) {
      sent.push({ sizes: pages.map((page) => page.size), key });
      return answers.shift() ?? { ok: true, menuId: "m1" };
    },
    async keep(tray) {
      kept = tray;
    },
    kept: async () => kept,
    newKey: () => `key-${++keys}`,
    show() {
      const url = `blob:${urls.size}-${keys}`;
      urls.add(url);
      return url;
    },
    hide: (url) => urls.delete(url),
    isOnline: () => true,
    whenOnline: () => new Promise(() => undefined),
    wait: async () => undefined,
  };
  return { capture: createCapture(ports), sent, urls, kept: () => kept };
}

test("what is sent is the shrunk photo, in the order of the tray", async () => {
  const { capture, sent } = browser();
  capture.add([jpeg("a.jpg"), jpeg("b.jpg")]);
  await capture.read();
  expect(sent).toEqual([{ sizes: [1, 1], key: expect.any(String) }]);
  expect(capture.get().delivery).toEqual({ state: "done", menuId: "m1" });
});

test("nothing is called sent before every photo is small enough", async () => {
  const states: string[] = [];
  const { capture, sent } = browser();
  capture.subscribe(() => states.push(`${capture.get().delivery.state}, ${sent.length} sent`));
  capture.add([jpeg("a.jpg"), jpeg("b.jpg")]);
  const reading = capture.read();
  expect(states.at(-1)).toBe("preparing, 0 sent");
  await reading;
  expect([...new Set(states)]).toEqual([
    "idle, 0 sent",
    "preparing, 0 sent",
    "sending, 0 sent",
    "done, 1 sent",
  ]);
});

test("a format this browser cannot open goes up as it is", async () => {
  const { capture, sent } = browser({ unopened: true });
  capture.add([jpeg("a.heic", 77)]);
  await capture.read();
  expect(sent[0]?.sizes).toEqual([77]);
});

test("a file that can be neither shrunk nor sent is refused on its page, and nothing is sent", async () => {
  const { capture, sent } = browser({ unopened: true });
  capture.add([jpeg("huge.heic", 12 * 1024 * 1024 + 1)]);
  await capture.read();
  expect(capture.get().pages[0]).toMatchObject({ state: "refused", problem: "upload-too-large" });
  expect(sent).toEqual([]);
});

test("trying again uses the same key; other pages get another", async () => {
  const { capture, sent } = browser({
    answers: [{ ok: false, problem: "internal", page: null, retryAfterMs: null }],
  });
  capture.add([jpeg("a.jpg")]);
  await capture.read();
  await capture.read();
  capture.add([jpeg("b.jpg")]);
  await capture.read();
  expect(sent[0]?.key).toBe(sent[1]?.key);
  expect(sent[2]?.key).not.toBe(sent[1]?.key);
});

test("the ninth page is left out, and it is said", () => {
  const { capture } = browser();
  capture.add(Array.from({ length: 9 }, (_, at) => jpeg(`${at}.jpg`)));
  expect(capture.get()).toMatchObject({ tooMany: true });
  expect(capture.get().pages).toHaveLength(8);
});

test("the page the server refuses is the one that is marked", async () => {
  const { capture } = browser({
    answers: [{ ok: false, problem: "photo-damaged", page: 2, retryAfterMs: null }],
  });
  capture.add([jpeg("a.jpg"), jpeg("b.jpg")]);
  await capture.read();
  expect(capture.get().pages.map((page) => page.problem)).toEqual([null, "photo-damaged"]);
});

test("a reload brings back the pages and the key they were tried with", async () => {
  const before = browser({ answers: [{ ok: false, problem: "internal", page: null, retryAfterMs: null }] });
  before.capture.add([jpeg("a.jpg")]);
  await before.capture.read();
  const after = browser({ kept: before.kept() ?? undefined });
  await after.capture.restore();
  await after.capture.read();
  expect(after.sent[0]).toEqual(before.sent[0]);
});

test("once read, or thrown away, nothing is kept on the device", async () => {
  const { capture, kept, urls } = browser();
  capture.add([jpeg("a.jpg")]);
  await capture.read();
  expect(kept()).toBeNull();
  capture.clear();
  expect(urls.size).toBe(0);
});
