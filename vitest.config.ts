import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,components,lib,scripts,stand-ins,bench}/**/*.test.{ts,tsx}"],
    globalSetup: ["scripts/test-database.ts"],
    // Vitest leaves a core to itself; here most of the time is waiting for a database or a model.
    maxWorkers: 2,
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
