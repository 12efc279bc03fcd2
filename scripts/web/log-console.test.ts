import { expect, test } from "vitest";
import type { Log } from "#lib/kernel/log.ts";
import { logConsole } from "./log-console.ts";

test("what is said on the console is logged with its level, without colours, and an error with its stack", () => {
  const lines: [level: string, event: string, fields?: object][] = [];
  const at = (level: string) => (event: string, fields?: object) => void lines.push([level, event, fields]);
  const log: Log = {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: () => log,
  };
  const silent: (...said: unknown[]) => void = () => {};
  const target = { log: silent, info: silent, warn: silent, error: silent };
  logConsole(log, target);
  target.log("\u001b[32m✓\u001b[39m Ready in %dms", 12);
  target.log("");
  target.warn("slow");
  target.error(new Error("a page broke"));
  expect(lines).toMatchObject([
    ["info", "framework", { words: "✓ Ready in 12ms" }],
    ["warn", "framework", { words: "slow" }],
    ["error", "framework", { words: expect.stringMatching(/^Error: a page broke\n {4}at /) }],
  ]);
});
