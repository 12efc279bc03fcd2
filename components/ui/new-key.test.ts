import { afterEach, expect, test, vi } from "vitest";
import { newKey } from "./new-key.ts";

afterEach(() => vi.unstubAllGlobals());

test("where randomUUID is missing the key is still a version 4 UUID, and another one each time", () => {
  const { getRandomValues } = crypto;
  vi.stubGlobal("crypto", { getRandomValues: getRandomValues.bind(crypto) });
  const keys = new Set(Array.from({ length: 50 }, newKey));
  expect(keys.size).toBe(50);
  for (const key of keys)
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
