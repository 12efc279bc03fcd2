import { afterAll, expect, test } from "vitest";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { missingSql } from "./compare.ts";
import { deploy } from "./deploy.ts";

const database = await createTestDatabase();
afterAll(() => database.drop());

test("the migrations lead to exactly what schema.prisma says", async () => {
  expect(await missingSql(database.url)).toBeNull();
});

test("a database that lacks something is told apart", async () => {
  await database.db.$executeRawUnsafe('ALTER TABLE "dish" DROP COLUMN "section"');
  expect(await missingSql(database.url)).toContain('ADD COLUMN     "section"');
});

test("migrating a migrated database applies nothing, also when two start at once", async () => {
  expect(await Promise.all([deploy(database.url), deploy(database.url)])).toEqual([[], []]);
});
