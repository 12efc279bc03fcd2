import sharp from "sharp";
import { paintSketch } from "#lib/painting/index.ts";
import { sampleDishes } from "./sample-dishes.ts";

export type SketchFigures = {
  sketches: number;
  /** Sketches per second of processor time on one core, whatever else the machine is doing. */
  perCoreSecond: number;
  perWallSecond: number;
  medianBytes: number;
  largestBytes: number;
  residentMegabytes: number;
};

/** Paints the sample dishes, one after the other, with sharp held to one thread. */
export async function run(rounds = 3): Promise<SketchFigures> {
  const threads = sharp.concurrency();
  sharp.concurrency(1);
  for (const dish of sampleDishes.slice(0, 10)) await paintSketch(dish);
  const sizes: number[] = [];
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (let round = 0; round < rounds; round++)
    for (const dish of sampleDishes) sizes.push((await paintSketch(dish)).bytes.length);
  const wallSeconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  sharp.concurrency(threads);
  sizes.sort((a, b) => a - b);
  const round = (n: number) => Math.round(n * 10) / 10;
  return {
    sketches: sizes.length,
    perCoreSecond: round(sizes.length / ((user + system) / 1e6)),
    perWallSecond: round(sizes.length / wallSeconds),
    medianBytes: sizes[Math.floor(sizes.length / 2)] ?? 0,
    largestBytes: sizes.at(-1) ?? 0,
    residentMegabytes: round(process.memoryUsage().rss / 1e6),
  };
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) console.log(await run());
