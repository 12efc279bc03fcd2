import { loadavg } from "node:os";
import { spendOfMenu } from "#lib/models/index.ts";
import { criticalPath, LATENCY, LIMITS } from "./critical-path.ts";
import { type BenchMenu, eightPages, onePage } from "./menus.ts";
import { type BenchProduct, startProduct } from "./product.ts";
import { timeMenu } from "./time-menu.ts";

const seconds = (ms: number) => `${(ms / 1_000).toFixed(2)} s`;
const ms = (time: number) => `${time.toFixed(0)} ms`;
const against = (ms: number, bestMs: number) =>
  `${seconds(ms)} (critical path ${seconds(bestMs)}, x ${(ms / bestMs).toFixed(3)})`;

async function time(product: BenchProduct, menu: BenchMenu): Promise<void> {
  const best = criticalPath(menu.pages);
  const times = await timeMenu(product, menu);
  console.log(`\n  ${menu.label}`);
  console.log(`    job picked up       ${times.pickUpMs.toFixed(0)} ms`);
  console.log(
    `    first dish          ${against(times.firstDishMs, best.firstDishMs)}, ${(times.firstDishMs - best.firstDishMs).toFixed(0)} ms after it was complete`,
  );
  console.log(`    all names           ${against(times.allNamesMs, best.allNamesMs)}`);
  console.log(`    all details         ${against(times.allDetailsMs, best.allDetailsMs)}`);
  console.log(`    read, with places   ${seconds(times.readyMs)}`);
  console.log(`    first picture       ${against(times.firstPictureMs, LATENCY.imageMs)}`);
  console.log(`    all pictures        ${against(times.allPicturesMs, best.allPicturesMs)}`);
  const { firstAskedMs, medianGapMs, worstGapMs, lastAnsweredMs } = times.painter;
  console.log(
    `    of that             first call ${ms(firstAskedMs)} after the tap, next call ${ms(medianGapMs)} after the one before (worst ${ms(worstGapMs)}), seen ${ms(times.allPicturesMs - lastAnsweredMs)} after the last answer; load ${loadavg()[0]?.toFixed(1)}`,
  );
}

/** In dollars, from the calls as they were recorded: tokens that the provider counted, at list prices. */
async function cost(product: BenchProduct): Promise<void> {
  product.standIn.control.apply({ latency: { firstTokenMs: 0, tokensPerSecond: 0, imageMs: 0 } });
  const menu = await onePage("en-indian-dense-table", 30, " of the bench");
  console.log("\n  cost of a 30-dish menu, low quality");
  for (const label of ["cold", "warm"]) {
    const { menuId } = await timeMenu(product, menu);
    const rows = await spendOfMenu(await product.guest(), menuId);
    const micros = rows.reduce((sum, row) => sum + row.costMicros, 0);
    const parts = rows.map(
      (row) => `${row.purpose} ${row.calls} calls $${(row.costMicros / 1e6).toFixed(4)}`,
    );
    console.log(`    ${label}  $${(micros / 1e6).toFixed(4)}  (${parts.join(", ")})`);
  }
}

/** Reading and drawing through Postgres and a worker process, against a provider that is as fast as it is set to be. */
export async function run(): Promise<void> {
  const product = await startProduct();
  try {
    console.log(
      `stand-in: first token ${LATENCY.firstTokenMs} ms, ${LATENCY.tokensPerSecond} tokens/s, ${LIMITS.streams} streams; image ${LATENCY.imageMs} ms, ${LIMITS.images} at once; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    );
    product.standIn.control.apply({ latency: LATENCY, limits: LIMITS, pictures: "plain" });
    await time(product, await onePage("fr-hand-table", 12));
    await time(product, await onePage("en-sixty-table", 40));
    await time(product, await eightPages());
    await cost(product);
  } finally {
    await product.stop();
  }
}
