import { expect, test } from "vitest";
import { onPage, type Turn } from "./turn.ts";

/** A page of 1000 x 600 with a box at its top left corner region; where that box is after turning the page. */
const given = { x: 30, y: 50, width: 200, height: 40 };
const turned: [Turn, number, number, typeof given][] = [
  [0, 1000, 600, given],
  [90, 600, 1000, { x: 600 - 50 - 40, y: 30, width: 40, height: 200 }],
  [180, 1000, 600, { x: 1000 - 30 - 200, y: 600 - 50 - 40, width: 200, height: 40 }],
  [270, 600, 1000, { x: 50, y: 1000 - 30 - 200, width: 40, height: 200 }],
];

test.each(turned)(
  "a box on a page turned by %i degrees is found where it stands on the photo",
  (turn, widthPx, heightPx, box) => {
    expect(onPage(box, { turn, widthPx, heightPx })).toEqual(given);
  },
);
