import { describe, expect, it } from "vitest";
import type { LayoutPage } from "./page.ts";
import { setPage, tell } from "./typeset-testing.ts";

type Warp = (x: number, y: number) => { x: number; y: number };

/** The page as a camera would see it: every corner and every character moved. */
function photograph(page: LayoutPage, warp: Warp): LayoutPage {
  const lines = page.lines.map((line) => {
    const corners = line.quad.map(({ x, y }) => warp(x, y));
    const [a, b, c, d] = corners;
    if (!a || !b || !c || !d) throw new Error("a line has four corners");
    const xs = corners.map((p) => p.x);
    const ys = corners.map((p) => p.y);
    const box = { x: Math.min(...xs), y: Math.min(...ys), width: 0, height: 0 };
    box.width = Math.max(...xs) - box.x;
    box.height = Math.max(...ys) - box.y;
    const middle = (line.quad[0].y + line.quad[3].y) / 2;
    return {
      ...line,
      quad: [a, b, c, d] as typeof line.quad,
      box,
      charXs: line.charXs.map((x) => warp(x, middle).x),
    };
  });
  return { ...page, lines };
}

const MENU = setPage(`
  #Suppen
  Tomatensuppe                                              4,50
  Gulaschsuppe mit Brot                                     5,80
  Zwiebelsuppe überbacken                                   5,20
  #Hauptgerichte
  Wiener Schnitzel                                         18,90
  ~mit Pommes frites und Salat
  Zanderfilet gebraten                                     21,50
  ~auf Blattspinat
  Käsespätzle                                              12,80
  Rinderroulade                                            17,40
  Sauerbraten                                              16,90
  #Nachtisch
  Apfelstrudel                                              6,50
  Rote Grütze                                               5,40
  Vanilleeis                                                4,20`);

const HALF = MENU.widthPx / 2;

describe("photographs that are not square on", () => {
  it.each<[string, Warp]>([
    ["turned by three degrees", (x, y) => ({ x: x - y * 0.052, y: y + x * 0.052 })],
    [
      "taken from below, rows closing towards the right",
      (x, y) => ({ x, y: y + (x / HALF) * (y - 250) * -0.09 }),
    ],
    [
      "bent along a fold, rows falling on both sides",
      (x, y) => ({ x, y: y + ((x - HALF) / HALF) ** 2 * 34 }),
    ],
    [
      "creased before the price column, which sits half a row lower",
      (x, y) => ({ x, y: x > HALF * 1.5 ? y + 15 + y * 0.01 : y }),
    ],
    [
      "leaning back, columns closing towards the top",
      (x, y) => ({ x: x + (x - HALF) * (y - 250) * 0.0006, y }),
    ],
  ])("are read as the flat page: %s", (_, warp) => {
    expect(tell(photograph(MENU, warp))).toEqual(tell(MENU));
  });
});
