/**
 * Writes the database client (lib/kernel/prisma) from prisma/schema.prisma. Runs after every install.
 * Prisma's CLI wants to download a schema engine it does not need for this; naming any existing program as that engine
 * keeps it offline.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cli = fileURLToPath(import.meta.resolve("prisma/package.json")).replace(
  /package\.json$/,
  "build/index.js",
);
const idle = ["/bin/true", "/usr/bin/true"].find((path) => existsSync(path)) ?? process.execPath;

const run = spawnSync(process.execPath, [cli, "generate", "--no-hints"], {
  cwd: root,
  encoding: "utf8",
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: idle,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  },
});
if (run.status !== 0) {
  process.stderr.write(`${run.stdout}${run.stderr}${run.error ? `${run.error.message}\n` : ""}`);
  process.exit(1);
}
