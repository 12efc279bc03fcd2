import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeBack } from "./safe-back.ts";

const SITE = "https://carte.example";

describe("safeBack", () => {
  test.each(["/", "/menus", "/menus/0190?dish=3#photo", "/account/credits?back=%2Fmenus"])(
    "lets a path of this site through: %s",
    (path) => expect(safeBack(path)).toBe(path),
  );

  test.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/.//evil.example",
    "/x/..//evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "evil.example",
    "@evil.example",
    " /menus",
    "/api/auth/signout",
    "/sign-in?back=/sign-in",
    `/${"a".repeat(600)}`,
    "",
    null,
    undefined,
  ])("refuses %j", (back) => expect(safeBack(back)).toBe("/"));

  test("never leads away, whatever it is given", () => {
    const piece = fc.constantFrom(
      "/",
      "\\",
      ".",
      "..",
      "//",
      "evil.example",
      "@",
      ":",
      "\t",
      "%2f",
      "?",
      "#",
      "http",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.array(piece).map((parts) => parts.join("")),
        ),
        (back) => {
          const target = new URL(safeBack(back), `${SITE}/sign-in`);
          expect(target.origin).toBe(SITE);
          expect(target.pathname.startsWith("/api/")).toBe(false);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
