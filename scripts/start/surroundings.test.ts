import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "./options.ts";
import { bypassProxies } from "./surroundings.ts";

test("with a proxy for everything our own machine is still asked directly", () => {
  const script = `
    const { createServer } = await import("node:http");
    const { bypassProxies } = await import("./scripts/start/surroundings.ts");
    bypassProxies(process.env);
    const server = createServer((_, response) => response.end("ours")).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const answer = await fetch("http://localhost:" + server.address().port).then((a) => a.text(), String);
    process.stdout.write(answer);
    process.exit();`;
  const env = { ...process.env, NODE_USE_ENV_PROXY: "1", HTTP_PROXY: "http://127.0.0.1:9", NO_PROXY: "" };
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  expect(run.stdout, run.stderr).toBe("ours");
});

test("what a person excepts from the proxy stays excepted", () => {
  const env: NodeJS.ProcessEnv = { NODE_ENV: "test", NO_PROXY: "intranet.example" };
  bypassProxies(env);
  expect(env.NO_PROXY).toMatch(/^intranet\.example,localhost,/);
});
