import { startApp } from "./app.ts";
import { SAMPLE, timeReading } from "./upload.ts";

const SIXTY_DISHES = "bench/reading/fixtures/en-sixty-table.jpg";

/** From the first byte of the upload to the first dish and to the last sketch, over HTTP, on the embedded defaults. */
export async function run(): Promise<void> {
  const app = await startApp();
  try {
    console.log("upload to first dish and last sketch (loopback, embedded defaults)");
    for (const [label, file] of [
      ["cold, sample menu", SAMPLE],
      ["warm, sample menu", SAMPLE],
      ["warm, long menu", SIXTY_DISHES],
    ] as const) {
      const { firstDishMs, lastSketchMs, dishes, status } = await timeReading(app.url, [file]);
      console.log(
        `  ${label.padEnd(20)} first dish ${firstDishMs} ms, last of ${dishes} sketches ${lastSketchMs} ms, ${status}`,
      );
    }
  } finally {
    await app.stop();
  }
}
