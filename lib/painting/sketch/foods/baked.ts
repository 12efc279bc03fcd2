import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { standing } from "./breads.ts";
import type { Dressing, Food } from "./food.ts";
import { drizzle, pool } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { strew } from "./strew.ts";

/** A layer of a cut block: its colour and its share of the height. */
type Stratum = readonly [colour: string, share: number];

/**
 * A cut piece seen from its corner, layers showing on two sides: lasagne, tiramisu, brownie. Half width and height
 * in px. Answers the middle of its top.
 */
export function block(
  sheet: Sheet,
  at: { x: number; y: number },
  half: number,
  high: number,
  strata: readonly Stratum[],
  top: string,
): Spot {
  const { x, y } = at;
  const deep = half * 0.52;
  const wave = (from: number, to: number, way: number) => `Q${px((from + to) / 2)} ${px(way)} ${px(to)}`;
  sheet.put(ellipse(x + 8, y + deep * 0.5, half * 1.22, deep * 1.2, `fill="${sheet.soft("#2a1608", 0.55)}"`));
  let from = -high;
  const total = strata.reduce((sum, [, share]) => sum + share, 0);
  for (const [colour, share] of strata) {
    const size = (high * share) / total;
    const upper = y + from;
    const lower = upper + size + 1;
    const bulge = sheet.chance.between(-2, 3);
    sheet.put(
      path(
        `M${px(x - half)} ${px(upper)}L${px(x)} ${px(upper + deep)}V${px(lower + deep)}${wave(x, x - half, (upper + lower) / 2 + deep / 2 + size / 2 + bulge)} ${px(lower)}Z`,
        `fill="${sheet.fall(shade(colour, 0.02), shade(colour, -0.05))}"`,
      ) +
        path(
          `M${px(x + half)} ${px(upper)}L${px(x)} ${px(upper + deep)}V${px(lower + deep)}${wave(x, x + half, (upper + lower) / 2 + deep / 2 + size / 2 - bulge)} ${px(lower)}Z`,
          `fill="${sheet.fall(shade(colour, -0.09), shade(colour, -0.15))}"`,
        ),
    );
    from += size;
  }
  const d = `M${px(x - half)} ${px(y - high)}L${px(x)} ${px(y - high - deep)}L${px(x + half)} ${px(y - high)}L${px(x)} ${px(y - high + deep)}Z`;
  sheet.put(
    path(d, `fill="${sheet.ball(top, 0.1)}" stroke="${top}" stroke-width="5" stroke-linejoin="round"`),
  );
  return { x, y: y - high, rx: half * 0.58, ry: deep * 0.56 };
}

function cut(
  strata: readonly Stratum[],
  top: string,
  high: number,
  topping?: (sheet: Sheet, spot: Spot) => void,
) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "")
      drizzle(
        sheet,
        { x: spot.x, y: spot.y + spot.ry * 0.4, rx: spot.rx * 1.05, ry: spot.ry * 0.9 },
        tint,
        7,
      );
    const above = block(sheet, { x: spot.x, y: spot.y + 12 }, spot.rx * 0.78, high, strata, top);
    topping?.(sheet, above);
    strew(sheet, { ...above, rx: above.rx * 0.86, ry: above.ry * 0.8 }, pieces, {
      most: 8,
      scale: 1.15,
      lift: 4,
    });
  };
}

const browned = (sheet: Sheet, spot: Spot) => {
  for (let i = 0; i < 9; i++)
    sheet.put(
      ellipse(
        spot.x + sheet.chance.between(-1, 1) * spot.rx,
        spot.y + sheet.chance.between(-0.7, 0.7) * spot.ry,
        sheet.chance.between(7, 17),
        sheet.chance.between(4, 8),
        'fill="#b9661d" fill-opacity=".5"',
      ),
    );
};
const dusted = (colour: string) => (sheet: Sheet, spot: Spot) =>
  sheet.put(crumbs(sheet, { ...spot, rx: spot.rx * 1.15, ry: spot.ry * 1.1 }, colour, 70));

/** A wedge of a round cake, tart or quiche, point to the front left. */
function wedge(strata: readonly Stratum[], top: string, rim: string, high: number) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const { x, y } = { x: spot.x, y: spot.y - 4 };
    const surfaceOf = tint === "" ? top : tint;
    const [left, tip, right] = [
      { x: x + 20, y: y - 66 },
      { x: x - 128, y: y + 44 },
      { x: x + 134, y: y + 20 },
    ];
    sheet.put(ellipse(x + 12, y + high * 0.5 + 16, 160, 70, `fill="${sheet.soft("#2a1608", 0.55)}"`));
    let from = 0;
    const total = strata.reduce((sum, [, share]) => sum + share, 0);
    for (const [colour, share] of strata) {
      const size = (high * share) / total;
      sheet.put(
        path(
          `M${tip.x} ${px(tip.y + from)}L${right.x} ${px(right.y + from)}V${px(right.y + from + size + 1)}L${tip.x} ${px(tip.y + from + size + 1)}Z`,
          `fill="${sheet.fall(colour, shade(colour, -0.07))}"`,
        ),
      );
      from += size;
    }
    sheet.put(
      path(
        `M${left.x} ${left.y}Q${x + 140} ${y - 46} ${right.x} ${right.y}V${px(right.y + high)}Q${x + 150} ${px(y - 46 + high)} ${left.x} ${left.y}Z`,
        `fill="${sheet.fall(shade(rim, -0.02), shade(rim, -0.14))}"`,
      ),
    );
    sheet.put(
      path(
        `M${left.x} ${left.y}L${tip.x} ${tip.y}L${right.x} ${right.y}Q${x + 140} ${y - 46} ${left.x} ${left.y}Z`,
        `fill="${sheet.ball(surfaceOf, 0.09)}" stroke="${surfaceOf}" stroke-width="5" stroke-linejoin="round"`,
      ) + line(`M${left.x + 2} ${left.y}Q${x + 138} ${y - 46} ${right.x} ${right.y}`, shade(rim, 0.04), 10),
    );
    strew(sheet, { x: x + 28, y: y - 6, rx: 72, ry: 30 }, pieces, { most: 8, scale: 1.15 });
  };
}

/** A flaky roll, cut, dusted with sugar: strudel. */
function strudel(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = spot;
  if (tint !== "") pool(sheet, { x: x + 30, y: y + 26, rx: spot.rx * 0.9, ry: spot.ry * 0.66 }, tint);
  const crust = "#dca24d";
  const body = `M${x - 116} ${y - 6}C${x - 110} ${y - 62} ${x + 84} ${y - 88} ${x + 120} ${y - 44}V${y + 4}L${x - 64} ${y + 50}Z`;
  sheet.put(
    ellipse(x + 6, y + 34, 140, 50, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
      path(body, `fill="${sheet.fall(shade(crust, 0.06), shade(crust, -0.16))}"`),
  );
  sheet.put(
    path(
      `M${x - 118} ${y - 10}Q${x - 108} ${y - 46} ${x - 78} ${y - 26}T${x - 62} ${y + 48}Q${x - 112} ${y + 46} ${x - 118} ${y - 10}Z`,
      `fill="${shade(crust, -0.04)}"`,
    ) +
      ellipse(x - 88, y + 12, 23, 30, 'fill="#f4dfa2"') +
      ellipse(x - 94, y + 4, 8, 7, 'fill="#e8b95a"') +
      ellipse(x - 82, y + 20, 8, 6, 'fill="#e8b95a"') +
      ellipse(x - 86, y + 4, 4, 3.5, 'fill="#4b2a2a"') +
      ellipse(x - 94, y + 22, 4, 3.5, 'fill="#4b2a2a"'),
  );
  sheet.put(
    line(
      `M${x - 50} ${y + 24}Q${x - 30} ${y - 30} ${x - 40} ${y - 54}M${x} ${y + 12}Q${x + 22} ${y - 36} ${x + 8} ${y - 66}M${x + 50} ${y - 2}Q${x + 74} ${y - 40} ${x + 58} ${y - 70}`,
      shade(crust, -0.14),
      4,
      0.6,
    ),
  );
  sheet.put(
    `<g fill-opacity=".9">${crumbs(sheet, { x: x + 10, y: y - 40, rx: 96, ry: 24 }, "#fffaf2", 70)}</g>`,
  );
  strew(
    sheet,
    { x: x + 96, y: y + 36, rx: 34, ry: 20 },
    pieces.filter((name) => name !== "apple"),
    { most: 3, scale: 1.3 },
  );
}

/** Baked in its dish under a brown crust: gratin, casserole, crumble. */
function gratin(crust: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const colour = tint === "" ? crust : tint;
    sheet.put(
      ellipse(spot.x, spot.y, spot.rx, spot.ry, `fill="${shade(colour, -0.14)}"`) +
        path(
          blob(sheet.chance, {
            ...spot,
            y: spot.y - 4,
            rx: spot.rx * 0.95,
            ry: spot.ry * 0.92,
            corners: 15,
            wobble: 0.03,
          }),
          `fill="${sheet.ball(colour, 0.11)}"`,
        ),
    );
    strew(sheet, { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.74 }, pieces.slice(0, 3), {
      most: 9,
      scale: 1.05,
    });
    browned(sheet, { ...spot, rx: spot.rx * 0.76, ry: spot.ry * 0.7 });
    sheet.put(crumbs(sheet, { ...spot, rx: spot.rx * 0.9, ry: spot.ry * 0.84 }, shade(colour, -0.05), 60));
  };
}

/** Little cups of flaky pastry with scorched custard. */
function custardTarts(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  for (const [dx, dy] of [
    [-0.5, -0.18],
    [0.5, -0.2],
    [0, 0.36],
  ] as const) {
    const { x, y } = { x: spot.x + dx * spot.rx, y: spot.y + dy * spot.ry - 6 };
    sheet.put(
      ellipse(x + 5, y + 40, 74, 30, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          `M${px(x - 68)} ${px(y - 4)}L${px(x - 52)} ${px(y + 32)}Q${px(x)} ${px(y + 60)} ${px(x + 52)} ${px(y + 32)}L${px(x + 68)} ${px(y - 4)}Z`,
          `fill="${sheet.wall(pastry, 0.17)}"`,
        ) +
        ellipse(x, y - 4, 70, 40, `fill="${sheet.ball("#e3b060", 0.12)}"`) +
        ellipse(x, y - 2, 57, 31, `fill="${sheet.ball("#f8cf4c", 0.12)}"`),
    );
    for (let i = 0; i < 5; i++)
      sheet.put(
        ellipse(
          x + sheet.chance.between(-34, 34),
          y + sheet.chance.between(-16, 14),
          sheet.chance.between(6, 15),
          sheet.chance.between(4, 8),
          'fill="#7c3d12" fill-opacity=".6"',
        ),
      );
  }
  strew(sheet, { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.6 }, pieces, { most: 3 });
}

const cheesy = "#f4c757";
const pastry = "#d9a050";

export const baked = {
  lasagne: {
    draw: cut(
      [
        ["#f2b84b", 1],
        ["#b8432a", 2],
        ["#f3dfa6", 1],
        ["#a83c24", 2],
        ["#f3dfa6", 1],
        ["#b8432a", 2],
        ["#f0d592", 1],
      ],
      cheesy,
      82,
      browned,
    ),
    vessels: ["plate", "deep-plate"],
    rank: 74,
    tint: "",
    hot: true,
    usual: ["basil"],
  },
  moussaka: {
    draw: cut(
      [
        ["#f6dc98", 3],
        ["#8a4a2b", 2],
        ["#5b3150", 1.2],
        ["#8a4a2b", 2],
        ["#e0b96a", 1.4],
      ],
      "#f4d488",
      86,
      browned,
    ),
    vessels: ["plate", "deep-plate"],
    rank: 74,
    tint: "",
    hot: true,
    usual: ["parsley"],
  },
  tiramisu: {
    draw: cut(
      [
        ["#fbf1dc", 2],
        ["#8a5a38", 1.6],
        ["#fbf1dc", 2],
        ["#7d4f30", 1.6],
      ],
      "#6a3f25",
      84,
      dusted("#5a331d"),
    ),
    vessels: ["small-plate", "slate"],
    rank: 90,
    tint: "",
    usual: ["mint"],
  },
  brownie: {
    draw: cut([["#4b2a1a", 1]], "#5f3722", 58, dusted("#3d2215")),
    vessels: ["small-plate", "board"],
    rank: 84,
    tint: "",
    usual: ["nuts", "raspberry"],
  },
  "layer-slice": {
    draw: cut(
      [
        ["#e7b765", 1],
        ["#fbefcf", 2.4],
        ["#e7b765", 1],
        ["#fbefcf", 2.4],
        ["#e7b765", 1],
      ],
      "#f8e6c0",
      84,
      dusted("#fffaf2"),
    ),
    vessels: ["small-plate"],
    rank: 80,
    tint: "",
    usual: ["strawberry"],
  },
  baklava: {
    draw: cut(
      [
        ["#d99a3f", 1],
        ["#8fa34c", 1.2],
        ["#c98a33", 1],
        ["#9aae55", 1.2],
        ["#d99a3f", 1],
      ],
      "#e3aa4c",
      56,
      dusted("#8fb04c"),
    ),
    vessels: ["small-plate", "board"],
    rank: 84,
    tint: "#e3a026",
    usual: ["pistachio"],
  },
  polenta: {
    draw: cut([["#f5c445", 1]], "#f8cf57", 46, browned),
    vessels: ["plate"],
    rank: 46,
    tint: "",
    usual: ["mushroom", "parmesan"],
  },
  halloumi: {
    draw: cut([["#fbf3df", 1]], "#f3dfae", 40, browned),
    vessels: ["plate", "pan"],
    rank: 58,
    tint: "",
    usual: ["lemon", "chopped-herbs"],
  },
  meatloaf: {
    draw: cut([["#d99a82", 1]], "#b5653c", 54, browned),
    vessels: ["plate", "board"],
    rank: 60,
    tint: "",
    usual: ["parsley"],
  },
  cheesecake: {
    draw: wedge(
      [
        ["#fbf0cf", 4],
        ["#c98f4a", 1],
      ],
      "#fdf5df",
      "#f3dfa9",
      60,
    ),
    vessels: ["small-plate"],
    rank: 88,
    tint: "",
    usual: ["berries"],
  },
  cake: {
    draw: wedge(
      [
        ["#fbf1dc", 0.6],
        ["#e3b062", 2],
        ["#fbf1dc", 0.8],
        ["#e3b062", 2],
      ],
      "#fdf5e3",
      "#fbf1dc",
      78,
    ),
    vessels: ["small-plate"],
    rank: 78,
    tint: "",
    usual: ["strawberry"],
  },
  "chocolate-cake": {
    draw: wedge(
      [
        ["#4b2817", 0.8],
        ["#6a3c24", 2],
        ["#8a5a3c", 0.8],
        ["#6a3c24", 2],
      ],
      "#4b2817",
      "#43230f",
      78,
    ),
    vessels: ["small-plate"],
    rank: 86,
    tint: "",
    usual: ["raspberry"],
  },
  "black-forest": {
    draw: wedge(
      [
        ["#fbf5ea", 0.8],
        ["#52301f", 2],
        ["#fbf5ea", 1],
        ["#52301f", 2],
      ],
      "#fbf5ea",
      "#fbf5ea",
      84,
    ),
    vessels: ["small-plate"],
    rank: 90,
    tint: "",
    usual: ["cherry", "chocolate"],
  },
  "fruit-tart": {
    draw: wedge(
      [
        ["#f8e0a0", 1.6],
        [pastry, 1.6],
      ],
      "#f6c35c",
      pastry,
      40,
    ),
    vessels: ["small-plate"],
    rank: 84,
    tint: "",
    usual: ["apple"],
  },
  "lemon-tart": {
    draw: wedge(
      [
        ["#f6d94e", 1.8],
        [pastry, 1.4],
      ],
      "#f8de5e",
      pastry,
      40,
    ),
    vessels: ["small-plate"],
    rank: 86,
    tint: "",
    usual: ["meringue"],
  },
  quiche: {
    draw: wedge(
      [
        ["#f6d57a", 3],
        [pastry, 1],
      ],
      "#f4c95e",
      pastry,
      50,
    ),
    vessels: ["plate", "small-plate"],
    rank: 78,
    tint: "",
    usual: ["bacon", "leek"],
  },
  "custard-tarts": { draw: custardTarts, vessels: ["small-plate", "board"], rank: 88, tint: "", usual: [] },
  pie: { draw: standing("1f967", 1, 1.75), vessels: ["plate", "board"], rank: 74, tint: "" },
  strudel: { draw: strudel, vessels: ["plate", "small-plate"], rank: 86, tint: "#f8e9bf", usual: ["mint"] },
  gratin: {
    draw: gratin("#f2c45a"),
    vessels: ["ramekin", "pan"],
    rank: 62,
    tint: "",
    hot: true,
    usual: ["chopped-herbs"],
  },
  crumble: {
    draw: gratin("#dba45a"),
    vessels: ["ramekin"],
    rank: 82,
    tint: "",
    hot: true,
    usual: ["berries"],
  },
} satisfies Record<string, Food>;
