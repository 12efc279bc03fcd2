import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,components,lib,scripts,stand-ins,bench}/**/*.test.{ts,tsx}"],
    globalSetup: ["scripts/test-database.ts"],
    // Of two cores Vitest would leave one to itself. Here much of the time is waiting: for a database, a model, a heartbeat
    // that does not come; while one file waits, two others compute.
    maxWorkers: 3,
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
