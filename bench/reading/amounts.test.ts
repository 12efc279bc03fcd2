import { expect, test } from "vitest";
import { amountsInHundredths } from "./amounts.ts";

test.each([
  ["12,50 €", [1250]],
  ["$4.5", [450]],
  ["6,50 8,50", [650, 850]],
  ["3,50 € 7,00 €", [350, 700]],
  ["45.000", [4500000]],
  ["Rp 28.000", [2800000]],
  ["1,200.50", [120050]],
  ["1 200 Kč", [120000]],
  ["8.50 9.25 9.75", [850, 925, 975]],
  ["165:-", [16500]],
  ["9€80", [980]],
  ["5€ 7€", [500, 700]],
  ["MP", []],
  [null, []],
])("%s holds %j hundredths", (printed, hundredths) => {
  expect(amountsInHundredths(printed)).toEqual(hundredths);
});
