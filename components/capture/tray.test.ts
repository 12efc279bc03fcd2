import { describe, expect, test } from "vitest";
import { MENU_LIMITS } from "#lib/menus/limits.ts";
import { PICTURE_LIMITS } from "#lib/pictures/limits.ts";
import { isReadable, movePage, problemOfFile, TRAY_LIMITS, type TrayPage } from "./tray.ts";

const photo = { name: "IMG_1.JPG", type: "image/jpeg", size: 8_000_000 };

describe("what may lie in the tray", () => {
  test("is what the server takes", () => {
    expect(TRAY_LIMITS).toEqual({ pages: MENU_LIMITS.pages, fileBytes: PICTURE_LIMITS.fileBytes });
  });

  test.each([
    [photo, null],
    [{ ...photo, size: 80_000_000 }, null],
    [{ name: "menu.heic", type: "", size: 10 }, null],
    [{ name: "menu.pdf", type: "application/pdf", size: 10 }, null],
    [{ name: "menu.svg", type: "image/svg+xml", size: 10 }, "photo-unsupported"],
    [{ name: "menu.jpg.exe", type: "", size: 10 }, "photo-unsupported"],
    [{ name: "menu.html", type: "text/html", size: 10 }, "photo-unsupported"],
    [{ ...photo, size: 0 }, "upload-empty"],
  ])("%o has the problem %s", (file, problem) => {
    expect(problemOfFile(file)).toBe(problem);
  });

  test("a menu with one refused page is not sent", () => {
    const page: TrayPage = {
      id: "a",
      name: "",
      state: "ready",
      problem: null,
      blob: new Blob(),
      previewUrl: null,
    };
    expect(isReadable([page])).toBe(true);
    expect(isReadable([page, { ...page, state: "refused" }])).toBe(false);
    expect(isReadable([])).toBe(false);
  });
});

describe("moving a page", () => {
  const pages = [{ id: "a" }, { id: "b" }, { id: "c" }];
  const order = (id: string, to: number) =>
    movePage(pages, id, to)
      .map((page) => page.id)
      .join("");

  test("puts it at its new place and closes the gap", () => {
    expect(order("a", 2)).toBe("bca");
    expect(order("c", 0)).toBe("cab");
    expect(order("b", 1)).toBe("abc");
  });

  test("stays within the tray", () => {
    expect(order("a", 9)).toBe("bca");
    expect(order("c", -4)).toBe("cab");
    expect(order("unknown", 0)).toBe("abc");
  });
});
