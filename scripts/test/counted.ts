import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { run } from "./command.ts";
import type { Outcome } from "./report.ts";

const Vitest = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), success: z.boolean() });
const Playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

type Runner = {
  command: string;
  args: (jsonFile: string) => string[];
  env: (jsonFile: string) => Record<string, string>;
};

async function count(
  runner: Runner,
  read: (json: unknown) => { passed: number; failed: number },
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "carte-test-"));
  const file = join(folder, "result.json");
  try {
    const { code, output } = await run(runner.command, runner.args(file), runner.env(file));
    const text = await readFile(file, "utf8").catch(() => null);
    if (text === null) return { passed: 0, failed: 1, details: output };
    const counted = read(JSON.parse(text));
    // A runner that is unhappy without a failed test (a file that does not load, a leak) failed all the same.
    const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
    return { ...counted, failed, details: output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs vitest; each test counts. */
export function vitest(...args: string[]): Promise<Outcome> {
  return count(
    {
      command: "vitest",
      args: (file) => ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`, ...args],
      env: () => ({}),
    },
    (json) => {
      const { numPassedTests: passed, numFailedTests: failed } = Vitest.parse(json);
      return { passed, failed };
    },
  );
}

/** Runs the journeys in a browser; each counts, and one that only passes sometimes has failed. */
export function playwright(): Promise<Outcome> {
  return count(
    {
      command: "playwright",
      args: () => ["test", "--config=e2e/playwright.config.ts", "--reporter=list,json"],
      env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    },
    (json) => {
      const { expected, unexpected, flaky } = Playwright.parse(json).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  );
}
