import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "#lib/kernel/testing.ts";

export const TEST_ORIGIN = "http://localhost:4242";
const TEST_SECRET = "a secret of this test only, of 40 letters";

/** The web process around one test file: a database and a folder of its own, there once its tests run. */
export function webUnderTest(env: Record<string, string> = {}): { database: TestDatabase; folder: string } {
  const house = {} as { database: TestDatabase; folder: string };
  beforeAll(async () => {
    house.database = await createTestDatabase();
    house.folder = await mkdtemp(join(tmpdir(), "carte-api-"));
    const usual = { CARTE_URL: TEST_ORIGIN, CARTE_SECRET: TEST_SECRET, LOG_LEVEL: "silent" };
    const own = { DATABASE_URL: house.database.url, CARTE_DATA_DIR: house.folder };
    for (const [name, value] of Object.entries({ ...usual, ...own, ...env })) vi.stubEnv(name, value);
  });
  afterAll(async () => {
    const { getWeb } = await import("#lib/web.ts");
    await getWeb().close();
    await house.database.drop();
    await rm(house.folder, { recursive: true, force: true });
  });
  return house;
}
