import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findPort } from "./ports.ts";

const BASE = 4_150;

test.each([
  { isLan: false, where: "127.0.0.1" },
  { isLan: true, where: "127.0.0.1" },
  { isLan: true, where: "0.0.0.0" },
])("a port taken on $where is left to its owner (local network: $isLan)", async ({ isLan, where }) => {
  const free = await findPort(BASE, isLan);
  const squatter = createServer().listen(free, where);
  await once(squatter, "listening");
  expect(await findPort(free, isLan)).toBeGreaterThan(free);
  squatter.close();
  await once(squatter, "close");
  expect(await findPort(free, isLan)).toBe(free);
});

test("a port that browsers refuse to open is passed over", async () => {
  await expect(fetch("http://localhost:4190")).rejects.toMatchObject({ cause: { message: "bad port" } });
  expect(await findPort(4190, false)).toBeGreaterThan(4190);
});
