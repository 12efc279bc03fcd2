import { createHash } from "node:crypto";
import sharp from "sharp";
import { expect } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { listProviders, type ModelOffer, parseChain } from "#lib/models/index.ts";
import type { ReadDish, ReadingEvent } from "#lib/reading/index.ts";
import { type OpenAiStandIn, startOpenAiStandIn } from "../../stand-ins/openai/server.ts";
import { getMenu } from "./getMenu.ts";
import { readMenu } from "./readMenu.ts";
import {
  finished,
  openTestKit,
  readDish,
  scriptedReader,
  type TestContext,
  type TestKit,
} from "./testing.ts";
import { uploadMenu } from "./uploadMenu.ts";
import type { MenuView } from "./view.ts";

export const never = new AbortController().signal;
export const BUDGETS = { allMicros: 1e9, dinerMicros: 1e9, addressMicros: 1e9 };

/** Two providers of the stand-in, one of each dialect, and one that is not there. */
export function models(standInUrl: string, chain: string, timeoutMs = 15_000): ModelOffer[] {
  const quick = {
    apiKey: "k",
    firstByteTimeoutMs: timeoutMs,
    silenceTimeoutMs: timeoutMs,
    callsPerMinute: 100_000,
  };
  const price = { asOf: "2026-11-01", textInMicros: 1e5, imageInMicros: 1e5, outMicros: 5e5 };
  const prices = { "gpt-6-luna": price, "gpt-5-mini": price };
  const two = standInUrl.replace("/v1", "/compat/v1");
  const providers = listProviders({
    openAiUrl: standInUrl,
    providers: [
      { name: "one", baseUrl: standInUrl, text: "responses", prices, ...quick },
      { name: "two", baseUrl: two, text: "chat", prices, ...quick },
      { name: "gone", baseUrl: "http://127.0.0.1:61234/v1", prices, ...quick },
    ],
  });
  return parseChain(chain, providers, []).flatMap((link) => (link.kind === "model" ? [link.offer] : []));
}

/** A page that looks like no other: each cell clearly lighter or darker than the one before. */
async function page(seed: number): Promise<Buffer> {
  const coins = createHash("shake256", { outputLength: 17 * 15 })
    .update(String(seed))
    .digest();
  let level = 120;
  const cells = coins.map((coin) => {
    level += (coin % 2 === 0 && level < 190) || level < 60 ? 60 : -60;
    return level;
  });
  const raw = sharp(cells, { raw: { width: 17, height: 15, channels: 1 } });
  return raw.resize(340, 300, { kernel: "nearest" }).jpeg({ quality: 95 }).toBuffer();
}

export type Truth = { name: string; price?: string; section?: string; description?: string };

export const DISHES: Truth[] = [
  { name: "Spaghetti alle vongole", price: "14,50", section: "Primi", description: "clams, white wine" },
  { name: "Risotto ai funghi", price: "13", section: "Primi" },
  { name: "Saltimbocca", price: "19,50", section: "Secondi" },
  { name: "Tiramisù", price: "7", section: "Dolci" },
  { name: "Tiramisù", price: "9", section: "Dolci" },
];
export const box = (row: number) => ({ x: 5, y: 10 + row * 30, width: 200, height: 20 });

/** What OCR would have found on the page: all lines but those `without`. */
export function ocr(dishes: Truth[], pages = 1, without: string[] = []): ReadingEvent[] {
  const seen = dishes.filter(({ name }) => !without.includes(name));
  const perPage = Math.ceil(seen.length / pages);
  const events = Array.from({ length: pages }, (_, index): ReadingEvent[] => {
    const mine = seen.slice(index * perPage, (index + 1) * perPage);
    const lines = mine.map(({ name }, row) => ({ text: name, box: box(row), confidence: 0.95 }));
    const found = mine.map(({ name }, row): ReadDish => readDish(name, { page: index + 1, box: box(row) }));
    return [
      { kind: "lines-located", page: index + 1, boxes: lines.map((line) => line.box) },
      { kind: "lines", page: index + 1, lines },
      ...found.map((dish): ReadingEvent => ({ kind: "dish", dish })),
    ];
  });
  return [...events.flat(), finished({ language: "it" })];
}

export const names = (view: MenuView) => view.dishes.map(({ name }) => name);

/** Whether the day's budgets say exactly what the calls say, with nothing left held. */
export async function expectExactMoney(ctx: TestContext): Promise<void> {
  const calls = await ctx.db.modelCall.findMany();
  const cost = calls.reduce((sum, call) => sum + call.costMicros, 0);
  expect(calls.filter(({ outcome }) => outcome === "running")).toEqual([]);
  const [all] = await ctx.db.spend.findMany({ where: { scope: "all" } });
  expect([Number(all?.spentMicros ?? 0), Number(all?.heldMicros ?? 0)]).toEqual([cost, 0]);
}

export type ReadOptions = {
  chain?: string;
  lines?: ReadingEvent[];
  timeoutMs?: number;
  /** Painting hundreds of sketches is not what is tested. */
  sketchless?: boolean;
};

/** A kit of menus with a stand-in whose models read them. */
export type VisionKit = {
  kit: TestKit;
  standIn: OpenAiStandIn;
  /** A picture that the stand-in will read as these dishes. */
  taught(dishes: Truth[]): Promise<Buffer>;
  /** Uploads photos as a new guest and runs the job of their reading. */
  read(photos: Buffer[], options: ReadOptions): Promise<{ view: MenuView; ctx: TestContext }>;
  /** Forgets faults, calls, spending and health. */
  reset(): Promise<void>;
  close(): Promise<void>;
};

export async function openVisionKit(): Promise<VisionKit> {
  const [kit, standIn] = await Promise.all([openTestKit(), startOpenAiStandIn()]);
  let seeds = 0;
  return {
    kit,
    standIn,
    async taught(dishes) {
      const picture = await page(++seeds);
      const menu = { is_menu: true, language: "it", currency: "EUR", title: "Da Prova", dishes };
      standIn.control.apply({ menus: [{ picture: picture.toString("base64"), menu }] });
      return picture;
    },
    async read(photos, { chain = "one:gpt-6-luna, two:gpt-6-luna", lines, timeoutMs, sketchless }) {
      const ctx = kit.as();
      const { menuId } = await uploadMenu(ctx, { uploadKey: newId(), photos, dinerLanguage: "de" });
      const local = scriptedReader(lines ?? ocr(DISHES));
      const readers = { local, models: models(standIn.url, chain, timeoutMs), budgets: BUDGETS };
      const job = { ...kit.as({ kind: "job", jobId: "t" }), readers };
      const storage = sketchless ? { ...job.storage, has: async () => true } : job.storage;
      await readMenu({ ...job, storage }, { menuId, reading: 1 }, never);
      return { view: await getMenu(ctx, { menuId }), ctx };
    },
    async reset() {
      standIn.control.apply({ reset: true });
      const { db } = kit.as();
      await db.modelHealth.deleteMany();
      await db.modelCall.deleteMany();
      await db.spend.deleteMany();
    },
    async close() {
      await Promise.all([kit.close(), standIn.close()]);
    },
  };
}
