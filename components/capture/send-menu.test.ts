import { describe, expect, test } from "vitest";
import { readAnswer } from "./send-menu.ts";

const refusal = (code: string, page?: number) =>
  JSON.stringify({ error: { code, message: "", requestId: "r", page } });

describe("the server's answer to an upload", () => {
  test("both a new menu and one it had already are a menu", () => {
    expect(readAnswer(201, '{"menuId":"m"}', null)).toEqual({ ok: true, menuId: "m" });
    expect(readAnswer(200, '{"menuId":"m"}', null)).toEqual({ ok: true, menuId: "m" });
  });

  test("a refusal keeps its code, its page and when to come back", () => {
    expect(readAnswer(422, refusal("photo-damaged", 3), null)).toMatchObject({
      problem: "photo-damaged",
      page: 3,
    });
    expect(readAnswer(429, refusal("too-many-requests"), "7")).toMatchObject({ retryAfterMs: 7_000 });
  });

  test("what is not from Carte is the line, a server that is away, or our fault; never the diner's", () => {
    expect(readAnswer(502, "<html>Bad gateway</html>", null)).toMatchObject({ problem: "unavailable" });
    expect(readAnswer(200, "<html>Sign in to the Wi-Fi</html>", null)).toMatchObject({ problem: "network" });
    expect(readAnswer(400, refusal("a-code-of-tomorrow"), "soon")).toEqual({
      ok: false,
      problem: "internal",
      page: null,
      retryAfterMs: null,
    });
  });
});
