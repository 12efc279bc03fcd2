import { describe, expect, test } from "vitest";
import type { PageView } from "#lib/menus/client.ts";
import { progressOf } from "./progress.ts";
import { scriptNames } from "./script-names.ts";

const page = (number: number, lines: number | null, read: boolean): PageView => ({
  number,
  widthPx: 100,
  heightPx: 100,
  lineBoxes: lines === null ? null : Array.from({ length: lines }, (_, y) => [0, y, 10, 1]),
  linesRead: 0,
  read,
});

describe("progress", () => {
  test("goes from waiting to looking, lines, dishes and over, with the page that is read now", () => {
    expect(progressOf("uploaded", [page(1, null, false)], 0).phase).toBe("waiting");
    expect(progressOf("reading", [page(1, null, false)], 0).phase).toBe("looking");
    expect(progressOf("reading", [page(1, 43, false)], 0)).toMatchObject({ phase: "lines", lines: 43 });
    const second = progressOf("reading", [page(1, 43, true), page(2, 7, false)], 12);
    expect(second).toEqual({ phase: "dishes", lines: 50, dishes: 12, page: 2, pages: 2 });
    expect(progressOf("ready", [page(1, 43, true), page(2, 7, true)], 20)).toMatchObject({
      phase: "over",
      page: 2,
    });
  });
});

describe("a script that cannot be read", () => {
  test("is named in the diner's language by a name a diner knows", () => {
    expect(scriptNames(["Hang", "Kore", "Thai"], "en")).toBe("Korean and Thai");
    expect(scriptNames(["Arab", "Hang"], "de")).toBe("Arabisch und Koreanisch");
  });
  test("leaves out what is no script", () => {
    expect(scriptNames(["?", "Zyyq"], "en")).toBe("");
  });
});
