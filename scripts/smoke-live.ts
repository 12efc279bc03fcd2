/**
 * npm run smoke:live [-- photo.jpg]   reads one photo and has one dish drawn by the models that the environment names,
 * through the product's own readers and painters, on a database of its own that goes afterwards. For a person with a
 * key: it spends real money, less than two US cents, and says how much.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog, newId, openDatabase, systemClock } from "#lib/kernel/index.ts";
import { configureModels, type ModelEnv, spendOfDay } from "#lib/models/index.ts";
import { PaintFailure, paintPicture, pictureBlob } from "#lib/painting/index.ts";
import { normalisePhoto } from "#lib/pictures/index.ts";
import { createLocalReader, createVisionReader, type ReadDish } from "#lib/reading/index.ts";
import { openLocalStorage } from "#lib/storage/index.ts";
import { deploy } from "./migrations/deploy.ts";
import { startScratch } from "./postgres/scratch.ts";

const SAMPLE = "public/sample/menu.jpg";
/** Enforced by the same guard that protects the operator: a call that might go beyond it is not made. */
const MOST_CENTS = 2;

const env: ModelEnv = {
  OPENAI_API_KEY: process.env.OPENAI_API_KEY ?? "",
  OPENAI_BASE_URL: process.env.OPENAI_BASE_URL || "https://api.openai.com/v1",
  CARTE_PROVIDERS: process.env.CARTE_PROVIDERS ?? "",
  CARTE_READERS: process.env.CARTE_READERS ?? "",
  CARTE_PAINTERS: process.env.CARTE_PAINTERS ?? "",
  CARTE_BUDGET_DAY_CENTS: MOST_CENTS,
  CARTE_BUDGET_DINER_DAY_CENTS: MOST_CENTS,
  CARTE_BUDGET_ADDRESS_DAY_CENTS: MOST_CENTS,
};

const seconds = (fromMs: number) => `${((performance.now() - fromMs) / 1_000).toFixed(1)} s`;

async function smoke(photo: string): Promise<void> {
  const { readers, painters, budgets } = configureModels(env);
  const [page] = await normalisePhoto(await readFile(photo));
  if (!page) throw new Error(`${photo} has no page`);
  const [scratch, folder] = await Promise.all([startScratch(), mkdtemp(join(tmpdir(), "carte-smoke-"))]);
  const local = createLocalReader();
  try {
    await deploy(scratch.url);
    const db = openDatabase(scratch.url, 4);
    const storage = openLocalStorage(folder);
    const log = createLog("smoke", "silent");
    const ctx = { actor: { kind: "operator" }, db, log, clock: systemClock, storage } as const;
    const whose = { payer: { accountId: newId(), addressHash: null }, menuId: newId() };
    const job = { ctx, offers: readers, budgets, dinerLanguage: "en", safetyIdentifier: "smoke", ...whose };
    const startedMs = performance.now();
    const dishes: ReadDish[] = [];
    let firstAt = "";
    let readBy = "";
    const image = { number: 1, ...page };
    for await (const event of createVisionReader(job, local).read([image], {})) {
      if (event.kind === "dish") {
        firstAt ||= seconds(startedMs);
        dishes.push(event.dish);
      } else if (event.kind === "finished") readBy = event.readBy ?? "local";
    }
    console.log(
      `Read ${photo}: ${dishes.length} dishes by ${readBy}, the first after ${firstAt}, all of it in ${seconds(startedMs)}`,
    );
    for (const { name, prices } of dishes)
      console.log(`  ${name}  ${prices.map(({ text }) => text).join(", ")}`);
    await paintOne({ ...ctx, painters, budgets }, dishes[0]?.name ?? "Onion soup", whose);
    const spent = await spendOfDay(ctx, new Date());
    for (const row of spent)
      console.log(
        `  ${row.purpose}  ${row.provider}:${row.model}  ${row.calls} calls  $${(row.costMicros / 1e6).toFixed(5)}`,
      );
    console.log(
      `Together $${(spent.reduce((sum, row) => sum + row.costMicros, 0) / 1e6).toFixed(5)}, by the provider's own count.`,
    );
    await db.$disconnect();
  } finally {
    await local.close();
    await scratch.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

async function paintOne(
  ctx: Parameters<typeof paintPicture>[0],
  name: string,
  whose: Pick<Parameters<typeof paintPicture>[1], "payer" | "menuId">,
): Promise<void> {
  const startedMs = performance.now();
  const unknown = { englishName: null, description: null, cooking: null, cuisine: null, place: null };
  const order = { name, ...unknown, plating: null, hint: null, quality: "low" as const };
  const request = {
    order: { ...order, ingredients: [], style: { kind: "as-served" as const } },
    ownKey: null,
    dishId: newId(),
    safetyIdentifier: "smoke",
    rank: 0,
    ...whose,
  };
  try {
    const painted = await paintPicture(ctx, request, new AbortController().signal);
    if (painted.kind === "later")
      return console.log(`${name}: the painter is busy, try again in ${painted.retryAfterMs} ms`);
    const blob = await ctx.storage.get(pictureBlob(painted.pictureKey, "full"));
    if (!blob) throw new Error("the picture is not in storage");
    const file = join(tmpdir(), "carte-smoke-dish.webp");
    await writeFile(file, blob.stream);
    console.log(`Drew ${name} in ${seconds(startedMs)}: ${file} (${Math.round(blob.sizeBytes / 1_000)} kB)`);
  } catch (error) {
    if (!(error instanceof PaintFailure)) throw error;
    console.log(`${name} was not drawn: ${error.reason}`);
    process.exitCode = 1;
  }
}

if (!env.OPENAI_API_KEY && !env.CARTE_PROVIDERS) {
  console.log(
    "This asks real models and spends up to two cents, so it needs a key:\n\n  OPENAI_API_KEY=… npm run smoke:live\n\ndocs/models.md says how to name other providers. Nothing was asked, nothing was spent.",
  );
} else {
  await smoke(process.argv[2] ?? SAMPLE);
}
