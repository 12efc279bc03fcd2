import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { chromiumLaunchOptions } from "./support/chromium.ts";

// Journeys run against what `npm start` brings up, on data of their own. CARTE_E2E_URL points them at a running one.
// No traces: keeping a film of every test in case it fails is a fifth of the time. `--trace on` makes one.
const running = process.env.CARTE_E2E_URL;
const port = Number(process.env.CARTE_E2E_PORT ?? 3900);
const baseURL = running ?? `http://localhost:${port}`;

/** Kept in the environment: workers load this file too, and journeys look into the logs there (support/painter.ts). */
function dataFolder(): string {
  process.env.CARTE_E2E_DATA ??= mkdtempSync(join(tmpdir(), "carte-e2e-"));
  return process.env.CARTE_E2E_DATA;
}

function server() {
  const data = dataFolder();
  return {
    command: "exec node scripts/start.ts",
    cwd: join(import.meta.dirname, ".."),
    env: {
      PORT: String(port),
      CARTE_DATA_DIR: data,
      DATABASE_URL: "",
      CARTE_URL: "",
      LOG_LEVEL: "info",
      // So few that a journey can run out of them.
      CARTE_SIGN_UP_CREDITS: "5",
      CARTE_SIGN_UP_GRANTS_ADDRESS_DAY: "10000",
    },
    url: `${baseURL}/api/health`,
    timeout: 240_000,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 10_000 },
    stdout: "ignore" as const,
    stderr: "pipe" as const,
  };
}

const launchOptions = await chromiumLaunchOptions();

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: "../test-results",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // The machine that reads the menus is the one that runs the browsers.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [["list"]],
  globalSetup: "./support/read-once.ts",
  // Who asks for calm is shown no motion: nothing is drawn between here and there, nothing to wait for until it rests. Journeys
  // in which motion matters ask for it (support/test.ts).
  use: { baseURL, launchOptions, locale: "en-GB", contextOptions: { reducedMotion: "reduce" } },
  projects: [
    {
      name: "phone",
      // A third of the real phone's pixels each way: no graphics card draws them here.
      use: {
        ...devices["Pixel 7"],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 1,
        launchOptions,
      },
    },
    {
      name: "desk",
      // What a phone proves is not proved again: only what is laid out or handled otherwise on a desk.
      grep: /mouse|on a desk|keyboard|accessible in a light|none that is there moves|pin|zoom|two taps|wider/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, launchOptions },
    },
  ],
  ...(running ? {} : { webServer: server() }),
});
