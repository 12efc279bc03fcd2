import { readdir } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { z } from "zod";
import { webUnderTest } from "./testing.ts";

/** Two hundred files that no phone makes, through the real door: each is refused by a code or is a picture after all. */
const Refusal = z.object({ error: z.object({ code: z.string() }) });

const house = webUnderTest();

/** Always the same numbers, so that a failure can be met again. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

async function hostileFiles(): Promise<Buffer[]> {
  const dice = createDice(2026);
  const picture = sharp({ create: { width: 160, height: 120, channels: 3, background: "#c33" } });
  const good = await Promise.all([
    picture.clone().jpeg().toBuffer(),
    picture.clone().png().toBuffer(),
    picture.clone().webp().toBuffer(),
    picture.clone().gif().toBuffer(),
    picture.clone().avif({ effort: 0 }).toBuffer(),
  ]);
  const files: Buffer[] = [];
  for (const bytes of good) {
    for (let n = 0; n < 12; n += 1) files.push(bytes.subarray(0, dice(bytes.length)));
    for (let n = 0; n < 24; n += 1) {
      const broken = Buffer.from(bytes);
      for (let flips = 0; flips <= dice(8); flips += 1) broken[dice(Math.min(200, bytes.length))] = dice(256);
      files.push(broken);
    }
  }
  const texts = [
    '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "<!doctype html><script>alert(1)</script>",
    "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Encrypt 1 0 R>>",
    "PK\u0003\u0004 a zip",
    "GIF89a",
    "\u0000".repeat(4_096),
  ];
  files.push(...texts.map((text) => Buffer.from(text)));
  for (let n = 0; n < 14; n += 1) files.push(Buffer.from(Array.from({ length: 512 }, () => dice(256))));
  return files;
}

test("two hundred hostile files are refused by a code, never by a fault of ours, and leave nothing behind", async () => {
  const { POST } = await import("./menus/route.ts");
  const files = await hostileFiles();
  expect(files).toHaveLength(200);
  let made = 0;
  for (const [index, bytes] of files.entries()) {
    const form = new FormData();
    form.append("photo", new Blob([new Uint8Array(bytes)]), "menu.jpg");
    const headers = { "idempotency-key": crypto.randomUUID() };
    const request = new Request("http://localhost:3000/api/menus", { method: "POST", body: form, headers });
    const response = await POST(request, { params: Promise.resolve({}) });
    if (response.status === 201) made += 1;
    else {
      const { error } = Refusal.parse(await response.json());
      expect(error.code, `file ${index}`).toMatch(/^(photo|pdf|upload)-/);
      expect(response.headers.get("set-cookie")).toBeNull();
    }
  }
  // What is left are the menus of those whose broken bytes did not matter: a page and a thumb each, and no more.
  const entries = await readdir(house.folder, { recursive: true, withFileTypes: true });
  expect(entries.filter((entry) => entry.isFile())).toHaveLength(made * 2);
  expect(await house.database.db.menu.count()).toBe(made);
  expect(await house.database.db.account.count()).toBe(made);
  expect(made).toBeLessThan(100);
}, 120_000);
