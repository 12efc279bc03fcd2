import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { waitUntilHealthy } from "../../scripts/start/ready.ts";
import { freePort } from "./app.ts";

const FILES: Record<string, string> = {
  "package.json": '{"type":"module"}',
  "app/layout.tsx":
    "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
  "app/page.tsx": "export default function Page() { return <main>Nothing</main>; }",
  "next.config.js": "export default { turbopack: { root: import.meta.dirname } };",
};

export type EmptyApp = { url: string; stop(): Promise<void> };

/** Builds and serves a Next app with one static page and the same versions: the floor that ours is compared with. */
export async function startEmptyApp(): Promise<EmptyApp> {
  const folder = await mkdtemp(join(tmpdir(), "carte-empty-app-"));
  await mkdir(join(folder, "app"));
  for (const [name, text] of Object.entries(FILES))
    await writeFile(join(folder, name.replace(".tsx", ".jsx")), text);
  await symlink(resolve("node_modules"), join(folder, "node_modules"));
  const next = resolve("node_modules/next/dist/bin/next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  // Turbopack follows no link out of its root; webpack does.
  execFileSync(process.execPath, [next, "build", "--webpack"], {
    cwd: folder,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const port = await freePort();
  const server: ChildProcess = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: folder,
    env,
    stdio: "ignore",
  });
  const url = `http://localhost:${port}`;
  await waitUntilHealthy(url, 60_000);
  return {
    url,
    async stop() {
      const ended = new Promise((done) => server.once("exit", done));
      server.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
