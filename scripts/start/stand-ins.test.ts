import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type StandIn, startStandIns } from "./stand-ins.ts";

/** Ends at its first start, as one does whose port was taken a moment ago; listens at its second. */
const UNLUCKY_ONCE = `
import { existsSync, writeFileSync } from "node:fs";
const mark = new URL("./was-here", import.meta.url);
if (!existsSync(mark)) { writeFileSync(mark, process.argv[2]); process.exit(1); }
console.log(JSON.stringify({ event: "stand-in-ready", url: "http://localhost:" + process.argv[2] }));
setInterval(() => {}, 1_000);`;

test("a stand-in whose port is taken between the look at it and its start gets the next one", async () => {
  const folder = await mkdtemp(join(tmpdir(), "carte-stand-in-"));
  const script = join(folder, "unlucky.mjs");
  await writeFile(script, UNLUCKY_ONCE);
  const standIn: StandIn = {
    name: "unlucky",
    script,
    isNeeded: () => true,
    isVisited: false,
    env: (url) => ({ URL: url }),
  };
  const environment = { ...process.env };
  const ended: string[] = [];
  const onCrash = (name: string) => ended.push(name);
  const running = await startStandIns({ environment, lanHost: undefined, onLine: () => {}, onCrash }, [
    standIn,
  ]);
  await running.stop(1_000);
  await rm(folder, { recursive: true });
  expect(ended).toEqual(["unlucky"]);
  expect(running.env.URL).toMatch(/^http:\/\/localhost:\d+$/);
});
