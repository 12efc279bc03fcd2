import { shade } from "../drawing/colour.ts";
import { ellipse, line, path } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Food } from "./food.ts";

const metals: readonly [string, ...string[]] = ["#d9d6cf", "#d8bd84", "#cfa88e", "#b9c4c7", "#c9c2d2"];

/** A domed cover: we do not know what is under it, and say so beautifully rather than guess. */
function cloche(sheet: Sheet): void {
  const metal = sheet.chance.pick(metals);
  const dome =
    "M86 306C86 176 158 112 256 112S426 176 426 306Q426 318 412 322Q256 366 100 322Q86 318 86 306Z";
  sheet.put(ellipse(266, 330, 192, 66, `fill="${sheet.soft("#2a1608", 0.5)}"`));
  sheet.put(path(dome, `fill="${sheet.wall(metal, 0.22)}"`));
  sheet.put(
    path(
      "M86 300Q256 362 426 300L426 308Q426 318 412 322Q256 366 100 322Q86 318 86 308Z",
      `fill="${sheet.wall(shade(metal, -0.06), 0.2)}"`,
    ) + line("M88 300Q256 361 424 300", shade(metal, 0.12), 2.5, 0.8),
  );
  sheet.put(
    path(
      "M126 262C130 196 166 150 214 134C178 168 160 210 160 268Q142 268 126 262Z",
      `fill="${sheet.fade("#ffffff", 0.75)}"`,
    ),
  );
  sheet.put(
    path(
      "M384 250C380 208 360 176 334 158C350 190 356 220 358 254Q372 254 384 250Z",
      'fill="#fff" fill-opacity=".16"',
    ),
  );
  sheet.put(
    ellipse(256, 114, 26, 9, `fill="${shade(metal, -0.2)}"`) +
      path("M246 112L248 98H264L266 112Q256 117 246 112Z", `fill="${sheet.wall(metal, 0.2)}"`) +
      ellipse(256, 88, 20, 17, `fill="${sheet.ball(metal, 0.24)}"`) +
      ellipse(249, 81, 6, 4, 'fill="#fff" fill-opacity=".8"'),
  );
}

export const covered = {
  covered: { draw: cloche, vessels: ["plate"], rank: 1, tint: "" },
} satisfies Record<string, Food>;
