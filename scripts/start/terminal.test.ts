import { expect, test } from "vitest";
import { readable } from "./terminal.ts";

const line = (level: string) =>
  JSON.stringify({
    level,
    time: "t",
    process: "web",
    event: "upload-failed",
    ms: 3,
    error: { message: "disk full" },
  });

test("what needs a person is one readable line; the rest waits in the log", () => {
  expect(readable("web", line("error"))).toBe("web error upload-failed disk full ms=3");
  expect(readable("web", line("info"))).toBeNull();
});

test("what is not ours is shown as it came, unless it is empty or a tick", () => {
  expect(readable("web", "Error: no such module")).toBe("web: Error: no such module");
  expect(readable("web", "")).toBeNull();
  expect(readable("web", " ✓ Ready")).toBeNull();
});
