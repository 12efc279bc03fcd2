import { defineConfig } from "vitest/config";

const SYSTEM = "**/*.system.test.ts";
// Compose the product from the environment as they load, once per process: each file needs a process of its own.
const DOORS = "app/**/*.test.ts";

const project = (name: string, isolate: boolean, include: string[], exclude: string[]) => ({
  extends: true as const,
  test: { name, isolate, include, exclude: ["**/node_modules/**", ...exclude] },
});

export default defineConfig({
  test: {
    globalSetup: ["scripts/test-database.ts"],
    // Of two cores Vitest would leave one to itself. Here much of the time is waiting: for a database, a model, a heartbeat
    // that does not come; while one file waits, two others compute.
    maxWorkers: 3,
    testTimeout: 60_000,
    // Against what hangs, on a machine five times slower and busy with the other steps as well.
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
    restoreMocks: true,
    // Most files share their processes, and what those have loaded: a third of the whole run's processor time less.
    projects: [
      project("rules", false, ["{components,lib,scripts,stand-ins,bench}/**/*.test.{ts,tsx}"], [SYSTEM]),
      project("doors", true, [DOORS], []),
      project("system", true, [`{lib,scripts}/${SYSTEM}`], []),
    ],
  },
});
