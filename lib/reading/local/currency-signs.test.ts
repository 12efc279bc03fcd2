import { expect, test } from "vitest";
import { restoreCurrencySigns } from "./currency-signs.ts";
import { asLine } from "./read-lines.ts";
import { readingOf } from "./reading-testing.ts";
import type { UnreadSign } from "./unread-sign.ts";

type Unread = Pick<UnreadSign, "place" | "index"> & Partial<UnreadSign>;

function line(text: string, ...unread: Unread[]) {
  const quad = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 20 },
    { x: 0, y: 20 },
  ] as const;
  const unreadSigns = unread.map((sign) => ({
    at: 0.9,
    step: 9,
    apart: false,
    euro: 0,
    pound: 0,
    cents: true,
    ...sign,
  }));
  return asLine({ quad: [...quad], sagPx: 0 }, readingOf(text, unreadSigns));
}
const texts = (lines: ReturnType<typeof line>[]) => restoreCurrencySigns(lines).map(({ text }) => text);

test("thin evidence at each amount together puts the euro sign behind all of them, with its space", () => {
  const read = texts([
    line("22,00", { place: "after", index: 5, euro: 0.1, apart: true }),
    line("Tarte 8,50", { place: "after", index: 10, euro: 0.03, apart: true }),
    line("9,50E"),
    line("7,00", { place: "after", index: 4, euro: 0.05 }),
    line("8,00", { place: "after", index: 4, euro: 0.012 }),
    line("Prix nets"),
  ]);
  expect(read).toEqual(["22,00 €", "Tarte 8,50 €", "9,50€", "7,00€", "8,00€", "Prix nets"]);
});

test("a pound is told from a euro by what it resembles, and numbers of dishes get none", () => {
  const pound = (index: number) => ({ place: "before" as const, index, euro: 0.06, pound: 0.05 });
  const read = texts([
    line("41"),
    line("4.20", pound(0)),
    line("5.50", pound(0)),
    line("Pie 7.50", pound(4)),
    line("f3.90"),
  ]);
  expect(read).toEqual(["41", "£4.20", "£5.50", "Pie £7.50", "£3.90"]);
});

test("a sign that stands for the point comes back between euros and cents", () => {
  const between = (index: number) => ({ place: "between" as const, index, euro: 0.2 });
  expect(texts([line("2450", between(2)), line("980", between(1)), line("1900", between(2))])).toEqual([
    "24€50",
    "9€80",
    "19€00",
  ]);
});

test("a page with two such amounts among many has no such habit, and nothing changes", () => {
  const lira = { place: "after" as const, index: 3, euro: 0.1 };
  const plain = ["120L", "130L", "140", "150", "160", "170"].map((text) => line(text));
  const lines = [line("220", lira), line("370", lira), ...plain];
  expect(texts(lines)).toEqual(lines.map(({ text }) => text));
});

test("ink on the same side of nearly every amount is a sign with little likelihood, but not at a volume or a number", () => {
  const faint = (index: number) => ({ place: "after" as const, index, euro: 0.015 });
  const read = texts([
    line("4.50", faint(4)),
    line("5.00", faint(4)),
    line("6.50", faint(4)),
    line("8.00", { ...faint(4), euro: 0 }),
    line("9.00", faint(4)),
    line("7.50", faint(4)),
    line("Cola 0,33", { ...faint(9), euro: 0 }),
    line("31", { ...faint(2), cents: false, euro: 0.05 }),
  ]);
  expect(read).toEqual(["4.50€", "5.00€", "6.50€", "8.00€", "9.00€", "7.50€", "Cola 0,33", "31"]);
});
