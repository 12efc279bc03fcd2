import { expect, test } from "vitest";
import { fitWithin } from "./shrink-photo.ts";

test.each([
  [4032, 3024, [2048, 1536]],
  [3024, 4032, [1536, 2048]],
  [2048, 100, [2048, 100]],
  [640, 480, [640, 480]],
  [20_000, 3, [2048, 1]],
])("%d by %d is sent as %o: within 2048 px, in proportion, never enlarged", (widthPx, heightPx, sent) => {
  expect(fitWithin(widthPx, heightPx)).toEqual(sent);
});
