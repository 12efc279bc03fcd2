import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{app,components,lib,scripts,stand-ins,bench}/**/*.test.{ts,tsx}"],
    globalSetup: ["scripts/test-database.ts"],
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    restoreMocks: true,
  },
});
