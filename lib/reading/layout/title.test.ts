import { expect, it } from "vitest";
import { layOut } from "./index.ts";
import { setPage } from "./typeset-testing.ts";

const page = () =>
  setPage(`
    = Zum Hirschen
    # Seit vielen Jahren

    # Suppen
    Gulaschsuppe            4,50
    Tomatensuppe            3,80
    Zwiebelsuppe            4,00
  `);

it("calls a menu by the largest line above its dishes", () => {
  expect(layOut([page()]).title).toBe("Zum Hirschen");
});

it("gives no name rather than one that was read with doubt, or than the next largest line", () => {
  const doubtful = page();
  doubtful.lines = doubtful.lines.map((line) =>
    line.text === "Zum Hirschen" ? { ...line, text: "Zurn Hischen", confidence: 0.9 } : line,
  );
  expect(layOut([doubtful]).title).toBeNull();
});
