import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { glint } from "../vessels/plates.ts";
import { bowlTone } from "../vessels/tones.ts";
import type { Dressing, Food } from "./food.ts";
import { pieceAt } from "./strew.ts";

type Cup = { rx: number; deep: number; y: number; saucer: boolean };

/** What is on top of the drink. */
type Top = "crema" | "milk-art" | "cream" | "clear";

function crown(sheet: Sheet, top: Top, spot: Spot, colour: string): void {
  const { x, y, rx, ry } = spot;
  if (top === "crema")
    sheet.put(
      ellipse(x, y, rx, ry, `fill="${sheet.ball("#b9763a", 0.12)}"`) +
        ellipse(x + 4, y + 3, rx * 0.72, ry * 0.68, `fill="${colour}" fill-opacity=".55"`),
    );
  if (top === "clear") sheet.put(ellipse(x, y, rx, ry, `fill="${sheet.ball(colour, 0.1)}"`));
  if (top === "milk-art") {
    sheet.put(ellipse(x, y, rx, ry, `fill="${sheet.ball("#b98353", 0.1)}"`));
    for (let i = 0; i < 4; i++)
      sheet.put(
        path(
          `M${px(x)} ${px(y + ry * (0.72 - i * 0.2))}C${px(x - rx * (0.62 - i * 0.1))} ${px(y + ry * (0.2 - i * 0.22))} ${px(x - rx * (0.4 - i * 0.08))} ${px(y - ry * (0.34 + i * 0.12))} ${px(x)} ${px(y - ry * (0.06 + i * 0.16))}C${px(x + rx * (0.4 - i * 0.08))} ${px(y - ry * (0.34 + i * 0.12))} ${px(x + rx * (0.62 - i * 0.1))} ${px(y + ry * (0.2 - i * 0.22))} ${px(x)} ${px(y + ry * (0.72 - i * 0.2))}Z`,
          `fill="${i % 2 === 0 ? "#fbf1e0" : "#b98353"}"`,
        ),
      );
  }
  if (top === "cream") {
    sheet.put(ellipse(x, y, rx, ry, `fill="${colour}"`));
    for (const [dx, dy, r] of [
      [-0.34, 0.1, 0.5],
      [0.36, 0.08, 0.5],
      [0, -0.16, 0.56],
      [0, -0.5, 0.36],
    ] as const)
      sheet.put(
        ellipse(
          x + dx * rx,
          y + dy * rx * 0.6,
          r * rx,
          r * rx * 0.72,
          `fill="${sheet.ball("#fffaf2", 0.09)}"`,
        ),
      );
    sheet.put(pieceAt(sheet, "cocoa", { x, y: y - ry * 0.5 }, 1.3));
  }
}

function cup({ rx, deep, y, saucer }: Cup, top: Top) {
  return (sheet: Sheet, _spot: Spot, { tint, pieces }: Dressing): void => {
    const tone = bowlTone(sheet.chance);
    const { glaze } = tone;
    const x = 250;
    const base = y + deep;
    if (saucer) {
      sheet.put(
        ellipse(264, base + 22, 214, 116, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
          ellipse(256, base + 12, 190, 104, `fill="${shade(glaze, -0.2)}"`) +
          ellipse(256, base + 2, 190, 104, `fill="${sheet.ball(glaze, 0.08)}"`) +
          ellipse(256, base + 6, 112, 58, `fill="${sheet.hollow(shade(glaze, -0.06), 0.08)}"`) +
          glint(256, base + 2, 185, 100, 4),
      );
      sheet.put(
        line(`M${330} ${base + 44}L${404} ${base + 12}`, "#b8bec2", 6) +
          ellipse(322, base + 48, 18, 11, 'fill="#cfd5d8" transform="rotate(-24 322 400)"'),
      );
    } else sheet.put(ellipse(262, base + 16, rx * 1.5, rx * 0.5, `fill="${sheet.soft("#2a1608", 0.5)}"`));
    const handle = `M${x + rx - 10} ${y + 18}C${x + rx + 74} ${y - 4} ${x + rx + 74} ${y + deep * 0.72} ${x + rx * 0.78} ${y + deep * 0.74}`;
    sheet.put(
      line(handle, shade(glaze, -0.17), 25) +
        line(handle, shade(glaze, -0.05), 17) +
        line(handle, shade(glaze, 0.06), 5, 0.7),
    );
    const foot = saucer ? rx * 0.56 : rx * 0.86;
    sheet.put(
      path(
        `M${x - rx} ${y}C${px(x - rx)} ${px(y + deep * 0.7)} ${px(x - foot - 10)} ${px(base)} ${px(x - foot)} ${px(base + 6)}Q${x} ${px(base + 6 + foot * 0.5)} ${px(x + foot)} ${px(base + 6)}C${px(x + foot + 10)} ${px(base)} ${px(x + rx)} ${px(y + deep * 0.7)} ${x + rx} ${y}Z`,
        `fill="${sheet.wall(glaze, 0.17)}"`,
      ),
    );
    if (sheet.chance.next() < 0.5)
      sheet.put(
        line(
          `M${px(x - rx + 2)} ${y + 26}Q${x} ${px(y + 30 + rx * 0.62)} ${px(x + rx - 2)} ${y + 26}`,
          tone.line,
          6,
        ),
      );
    sheet.put(
      ellipse(x, y, rx, rx * 0.5, `fill="${shade(glaze, 0.05)}"`) +
        ellipse(x, y + 2, rx * 0.94, rx * 0.46, `fill="${sheet.hollow(shade(glaze, -0.1), 0.12)}"`) +
        glint(x, y, rx * 0.98, rx * 0.48, 4),
    );
    crown(sheet, top, { x, y: y + 7, rx: rx * 0.87, ry: rx * 0.41 }, tint);
    if (top === "clear" && pieces.length > 0)
      sheet.put(pieceAt(sheet, pieces[0] ?? "mint", { x: x + rx * 0.3, y: y + 6 }, 1.1));
  };
}

const small: Cup = { rx: 96, deep: 96, y: 232, saucer: true };
const wide: Cup = { rx: 138, deep: 112, y: 222, saucer: true };
const mug: Cup = { rx: 122, deep: 204, y: 190, saucer: false };
const teaCup: Cup = { rx: 132, deep: 96, y: 236, saucer: true };

function teapot(sheet: Sheet, spot: Spot, dressing: Dressing): void {
  sheet.put(ellipse(330, 330, 150, 56, `fill="${sheet.soft("#2a1608", 0.45)}"`));
  sheet.sprite({ name: "1fad6", x: 336, y: 196, sizePx: 250 });
  cup({ rx: 92, deep: 74, y: 296, saucer: true }, "clear")(sheet, spot, dressing);
}

/** A ready drawing that is a drink by itself. */
const alone =
  (name: string, sizePx: number) =>
  (sheet: Sheet, _spot: Spot, { pieces }: Dressing): void => {
    sheet.put(ellipse(266, 430, sizePx * 0.42, sizePx * 0.13, `fill="${sheet.soft("#2a1608", 0.5)}"`));
    sheet.sprite({ name, x: 256, y: 430 - sizePx * 0.46, sizePx });
    sheet.put(
      pieces
        .slice(0, 2)
        .map((piece, i) => pieceAt(sheet, piece, { x: i === 0 ? 376 : 150, y: 430 }, 1.7))
        .join(""),
    );
  };

const coffee = "#3b2012";

export const cups = {
  espresso: { draw: cup(small, "crema"), vessels: [], rank: 60, tint: coffee, hot: true },
  coffee: { draw: cup(wide, "clear"), vessels: [], rank: 56, tint: coffee, hot: true },
  cappuccino: { draw: cup(wide, "milk-art"), vessels: [], rank: 62, tint: coffee, hot: true },
  "hot-chocolate": { draw: cup(mug, "cream"), vessels: [], rank: 64, tint: "#5a3220", hot: true },
  "mulled-wine": {
    draw: cup(mug, "clear"),
    vessels: [],
    rank: 64,
    tint: "#6d2136",
    hot: true,
    usual: ["orange"],
  },
  tea: { draw: cup(teaCup, "clear"), vessels: [], rank: 52, tint: "#b8682a", hot: true },
  "green-tea": { draw: teapot, vessels: [], rank: 58, tint: "#b9c46a", hot: true },
  "pot-of-tea": { draw: teapot, vessels: [], rank: 56, tint: "#b8682a", hot: true },
  "matcha-latte": { draw: cup(wide, "clear"), vessels: [], rank: 64, tint: "#98ad55", hot: true },
  "bubble-tea": { draw: alone("1f9cb", 330), vessels: [], rank: 66, tint: "" },
  sake: { draw: alone("1f376", 300), vessels: [], rank: 62, tint: "" },
  milk: { draw: alone("1f95b", 300), vessels: [], rank: 48, tint: "" },
  champagne: { draw: alone("1f37e", 330), vessels: [], rank: 61, tint: "" },
  coconut: { draw: alone("1f965", 280), vessels: [], rank: 50, tint: "" },
} satisfies Record<string, Food>;
