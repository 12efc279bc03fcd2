import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { ensureAccount } from "#lib/accounts/index.ts";
import { createFollower, type Follower, readEvents } from "#lib/events/index.ts";
import { type Actor, newId } from "#lib/kernel/index.ts";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import type { ModelOffer } from "#lib/models/index.ts";
import type { ReadDish, Reader, ReadingEvent } from "#lib/reading/index.ts";
import { openLocalStorage } from "#lib/storage/index.ts";
import type { FollowContext } from "./followMenu.ts";
import type { PaintingMenuContext } from "./painting-context.ts";
import type { Readers } from "./reader-for.ts";
import { type ReadContext, readMenu } from "./readMenu.ts";
import { MenuEvent } from "./stored-event.ts";
import { createGate } from "./upload-gate.ts";
import { type UploadContext, uploadMenu } from "./uploadMenu.ts";

export type TestContext = UploadContext & FollowContext & ReadContext & PaintingMenuContext;

const NO_LIMITS = { allMicros: 1e12, dinerMicros: 1e12, addressMicros: 1e12 };

/** A reader without models beside it. */
export function scripted(local: Reader): Readers {
  return { local, models: [], budgets: NO_LIMITS };
}

/** A database, a storage folder and a follower of one test file's own. */
export type TestKit = {
  /** As a new guest, or as who is given. */
  as(actor?: Actor): TestContext;
  guest(): Actor;
  /** A menu of one small page, uploaded by who acts; its job has not run. */
  upload(ctx: TestContext): Promise<string>;
  /** Runs the job of a menu's present reading with a reader that says `events`. */
  read(menuId: string, events: ReadingEvent[], painters?: ModelOffer[]): Promise<void>;
  events(menuId: string): Promise<{ seq: number; data: MenuEvent }[]>;
  /** Paths of all files in storage, but for sketches. */
  photoFiles(): Promise<string[]>;
  /** Payloads of the jobs in a queue. */
  jobs(queue: string): Promise<unknown[]>;
  close(): Promise<void>;
};

/** A reader that says what it is told to, and dies before the event numbered `diesBefore`. */
export function scriptedReader(events: ReadingEvent[], diesBefore = Number.POSITIVE_INFINITY): Reader {
  return {
    name: "scripted",
    async *read(_pages, { signal }) {
      for (const [index, event] of events.entries()) {
        if (index === diesBefore) throw new Error("killed");
        signal?.throwIfAborted();
        yield event;
      }
      if (events.length === diesBefore) throw new Error("killed");
    },
  };
}

export function readDish(name: string, more: Partial<ReadDish> = {}): ReadDish {
  return {
    name,
    secondName: null,
    description: null,
    section: null,
    prices: [{ text: "9,50", amountHundredths: 950, currency: "EUR", label: null }],
    page: 1,
    box: null,
    confidence: 0.9,
    ...more,
  };
}

export function finished(more: Partial<Extract<ReadingEvent, { kind: "finished" }>> = {}): ReadingEvent {
  return {
    kind: "finished",
    isMenu: true,
    reason: null,
    unreadableScripts: [],
    language: "de",
    currency: "EUR",
    title: "Zum Krug",
    ...more,
  };
}

/** What a reader says of one page with these dishes. */
export function reading(dishes: ReadDish[]): ReadingEvent[] {
  const box = { x: 10, y: 20, width: 300, height: 30 };
  return [
    { kind: "lines-located", page: 1, boxes: dishes.map(() => box) },
    { kind: "lines", page: 1, lines: dishes.map(({ name }) => ({ text: name, box, confidence: 0.9 })) },
    ...dishes.map((dish): ReadingEvent => ({ kind: "dish", dish })),
    finished(),
  ];
}

/** A small real photo; each `shade` is another one. */
export async function photo(shade = 200): Promise<Buffer> {
  const background = { r: shade, g: 230, b: 220 };
  return sharp({ create: { width: 240, height: 320, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

export async function openTestKit(): Promise<TestKit> {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), "carte-menus-"));
  const storage = openLocalStorage(folder);
  const base = database.context();
  const follower: Follower = createFollower({ databaseUrl: database.url, db: database.db, log: base.log });
  const decoding = createGate({ atOnce: 4, waitMs: 10_000 });
  const guest = (): Actor => ({ kind: "guest", accountId: newId() });
  const as = (actor: Actor = guest()): TestContext => ({
    ...database.context(actor),
    storage,
    follower,
    decoding,
    readers: scripted(scriptedReader([])),
    painters: [],
    guestsMayDraw: true,
    budgets: NO_LIMITS,
  });
  return {
    as,
    guest,
    async upload(ctx) {
      await ensureAccount(ctx);
      return (await uploadMenu(ctx, { uploadKey: newId(), photos: [await photo()] })).menuId;
    },
    async read(menuId, events, painters = []) {
      const { reading } = await database.db.menu.findUniqueOrThrow({ where: { id: menuId } });
      const ctx = {
        ...as({ kind: "job", jobId: "test" }),
        painters,
        readers: scripted(scriptedReader(events)),
      };
      await readMenu(ctx, { menuId, reading }, new AbortController().signal);
    },
    async events(menuId) {
      const stored = await readEvents(base, menuId, 0);
      return stored.map(({ seq, data }) => ({ seq, data: MenuEvent.parse(data) }));
    },
    async photoFiles() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const paths = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
      return paths.filter((path) => !path.includes("/sketches/"));
    },
    async jobs(queue) {
      const rows = await database.db.$queryRaw<{ data: unknown }[]>`
        SELECT data FROM pgboss.job WHERE name = ${queue} ORDER BY created_on`;
      return rows.map((row) => row.data);
    },
    async close() {
      await follower.close();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
