import { expect, it } from "vitest";
import { setPage, tell } from "./typesetting.ts";

const MENU = `
  #Nasi goreng
  Nasi goreng biasa                  6.5
  Nasi goreng cina                   6.5
  Nasi goreng belacan                7.0
  Nasi goreng kampung                7.0
  Nasi goreng pattaya                7.5
  Nasi goreng tomyam                 8.0
  Nasi goreng paprik                 8.5
  Nasi goreng istimewa               9.0`;

it("takes dishes near the camera for no headings, though their type is larger", () => {
  const page = setPage(MENU);
  const grow = (y: number) => y * (0.6 + y / 500);
  const lines = page.lines.map((line) => {
    const quad = line.quad.map(({ x, y }) => ({ x, y: grow(y) })) as typeof line.quad;
    const top = Math.min(...quad.map((p) => p.y));
    return { ...line, quad, box: { ...line.box, y: top, height: Math.max(...quad.map((p) => p.y)) - top } };
  });
  expect(tell({ ...page, heightPx: grow(page.heightPx), lines })).toEqual(tell(page));
});
