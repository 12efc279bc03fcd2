import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, px } from "../drawing/shapes.ts";
import { tilt } from "../drawing/sheet.ts";
import { shadow } from "./ground.ts";
import { glint } from "./plates.ts";
import type { Vessel } from "./vessel.ts";

/** A black iron pan with a handle to the lower right. */
const pan: Vessel = (sheet) => {
  shadow(sheet, 250, 318, 206, 0.5);
  sheet.put(
    line("M372 372L462 440", "#232326", 34) +
      line("M374 368L460 432", "#47474c", 24) +
      ellipse(462, 437, 6, 6, 'fill="#17171a"'),
  );
  sheet.put(
    ellipse(244, 304, 198, 198 * tilt, 'fill="#1f1f22"') +
      ellipse(244, 288, 198, 198 * tilt, `fill="${sheet.ball("#4a4a50", 0.12)}"`) +
      ellipse(244, 294, 180, 180 * tilt, `fill="${sheet.hollow("#2f2f34", 0.07)}"`) +
      glint(244, 288, 193, 193 * tilt, 4, 0.4),
  );
  return { spot: { x: 244, y: 296, rx: 172, ry: 106 } };
};

/** The wide two-handled steel pan of paella. */
const paellaPan: Vessel = (sheet) => {
  shadow(sheet, 256, 320, 222, 0.5);
  for (const side of [-1, 1])
    sheet.put(
      line(
        `M${256 + side * 196} 262q${side * 44} -6 ${side * 40} 34t${side * -40} 34`,
        side < 0 ? "#c0392b" : "#a02c20",
        12,
      ),
    );
  sheet.put(
    ellipse(256, 308, 214, 214 * tilt, 'fill="#4b4e52"') +
      ellipse(256, 292, 214, 214 * tilt, `fill="${sheet.ball("#a7abaf", 0.15)}"`) +
      ellipse(256, 298, 199, 199 * tilt, 'fill="#5d6064"') +
      glint(256, 292, 209, 209 * tilt, 4),
  );
  return { spot: { x: 256, y: 300, rx: 190, ry: 119 } };
};

/** A round of bamboo, its wall of bent slats. */
const steamer: Vessel = (sheet) => {
  const cane = "#d9a863";
  shadow(sheet, 256, 386, 212, 0.5, 0.5);
  sheet.put(path("M56 288V356Q256 506 456 356V288Z", `fill="${sheet.wall(cane, 0.17)}"`));
  sheet.put(
    line("M56 322Q256 470 456 322", shade(cane, -0.17), 5) +
      line("M56 350Q256 498 456 350", shade(cane, -0.17), 3) +
      line("M150 400v30M362 398v30", shade(cane, -0.24), 5),
  );
  sheet.put(
    ellipse(256, 288, 200, 118, `fill="${shade(cane, 0.08)}"`) +
      ellipse(256, 290, 184, 106, `fill="${shade(cane, -0.19)}"`),
  );
  let slats = "";
  for (let i = -6; i <= 6; i++) {
    const half = Math.sqrt(1 - (i / 7) ** 2);
    slats += `M${px(256 + i * 26)} ${px(298 - half * 92)}V${px(298 + half * 88)}`;
  }
  sheet.put(
    ellipse(256, 298, 180, 98, `fill="${shade(cane, -0.03)}"`) +
      line(slats, shade(cane, -0.13), 3, 0.8) +
      glint(256, 288, 195, 114, 4, 0.6),
  );
  return { spot: { x: 256, y: 290, rx: 158, ry: 84 } };
};

/** A woven basket with a napkin. */
const basket: Vessel = (sheet, tone) => {
  const cane = "#b97f43";
  shadow(sheet, 256, 402, 190, 0.5, 0.48);
  sheet.put(ellipse(256, 290, 190, 106, `fill="${shade(cane, -0.2)}"`));
  sheet.put(
    path(
      "M70 286C92 240 190 222 256 226S430 236 444 288L410 330H104Z",
      `fill="${sheet.ball(tone.glaze, 0.08)}"`,
    ),
  );
  const front = () => {
    sheet.put(
      path(
        "M66 290C66 372 96 408 130 420Q256 462 382 420C416 408 446 372 446 290Q256 424 66 290Z",
        `fill="${sheet.wall(cane, 0.16)}"`,
      ),
    );
    let weave = "";
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 13; i++) {
        const x = 92 + i * 27 + (row % 2) * 13;
        const sag = Math.sqrt(Math.max(0, 1 - ((x - 256) / 190) ** 2));
        weave += `M${x} ${px(294 + sag * 56 + row * 19)}q9 9 18 0`;
      }
    sheet.put(
      line(weave, shade(cane, -0.2), 4, 0.6) +
        line("M66 290Q256 424 446 290", shade(cane, 0.1), 11) +
        line("M66 290Q256 424 446 290", shade(cane, -0.12), 2, 0.6),
    );
  };
  return { spot: { x: 256, y: 292, rx: 150, ry: 70 }, front };
};

/** A paper boat from a street stall. */
const tray: Vessel = (sheet) => {
  const band = sheet.chance.pick(["#cf4a35", "#3f7f8c", "#d99a2b", "#5a8f55"]);
  shadow(sheet, 256, 388, 200, 0.48, 0.48);
  sheet.put(
    path("M74 262L438 262L402 236H110Z", 'fill="#e2d6c0"') +
      path("M74 262L110 236L124 330Z", 'fill="#cfc0a4"') +
      path("M438 262L402 236L388 330Z", 'fill="#bfae90"') +
      path("M110 240H402L388 330H124Z", 'fill="#d8c9ad"'),
  );
  const front = () => {
    sheet.put(
      path("M66 268Q256 330 446 268L404 412Q256 440 108 412Z", `fill="${sheet.wall("#fbf5e8", 0.1)}"`),
    );
    sheet.put(
      path("M82 322Q256 378 430 322L417 366Q256 414 95 366Z", `fill="${sheet.wall(band, 0.1)}"`) +
        line("M66 268Q256 330 446 268", "#fffdf7", 5),
    );
  };
  return { spot: { x: 256, y: 268, rx: 160, ry: 64 }, front };
};

/** A cast-iron plate on wood, still sizzling. */
const sizzler: Vessel = (sheet) => {
  shadow(sheet, 256, 326, 226, 0.48);
  sheet.put(
    ellipse(256, 322, 226, 136, 'fill="#7b4d27"') +
      ellipse(256, 308, 226, 136, `fill="${sheet.ball("#b57c45", 0.1)}"`),
  );
  sheet.put(
    ellipse(256, 302, 192, 112, 'fill="#17171a"') +
      ellipse(256, 294, 192, 112, `fill="${sheet.ball("#45454b", 0.12)}"`) +
      ellipse(256, 298, 176, 99, `fill="${sheet.hollow("#2c2c31", 0.06)}"`) +
      glint(256, 294, 188, 108, 3, 0.4),
  );
  return { spot: { x: 256, y: 290, rx: 168, ry: 94 } };
};

export const cookware = { pan, "paella-pan": paellaPan, steamer, basket, tray, sizzler } satisfies Record<
  string,
  Vessel
>;
