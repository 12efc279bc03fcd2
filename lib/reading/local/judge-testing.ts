import type { ReadDish } from "../reader.ts";
import { judgePage } from "./judge.ts";
import type { OcrLine, OcrPage } from "./ocr.ts";

/** A page whose lines stand below each other; a line may carry its own confidence. */
export function pageOf(texts: readonly (string | [string, number])[], unreadCount = 0): OcrPage {
  const lines = texts.map((entry, i): OcrLine => {
    const [text, confidence] = typeof entry === "string" ? [entry, 0.98] : entry;
    const box = { x: 100, y: 100 + i * 40, width: text.length * 14 + 1, height: 28 };
    const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
    const quad: OcrLine["quad"] = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ];
    return { text, confidence, quad, box, charXs: [...text].map((_, k) => left + k * 14), vertical: false };
  });
  const unread = Array.from({ length: unreadCount }, (_, i) => ({
    x: 100,
    y: 900 + i * 40,
    width: 160,
    height: 40,
  }));
  return { widthPx: 1200, heightPx: 1600, turn: 0, lines, unread };
}

/** "name price" pairs as the layout would give them; without a price when there is no figure. */
export function dishesOf(...entries: string[]): ReadDish[] {
  return entries.map((entry) => {
    const [, name = entry, price] = entry.match(/^(.*?)\s+([\d.,]+)$/) ?? [];
    const amountHundredths = price ? Math.round(Number(price.replace(",", ".")) * 100) : null;
    const prices = price ? [{ text: price, amountHundredths, currency: null, label: null }] : [];
    return {
      name,
      secondName: null,
      description: null,
      section: null,
      prices,
      page: 1,
      box: null,
      confidence: 0.9,
    };
  });
}

/** What a layout says of a page that it knows no more about. */
export const nothing = { title: null, currency: null };
export const judge = (texts: Parameters<typeof pageOf>[0], dishes: string[], unread = 0) =>
  judgePage(pageOf(texts, unread), dishesOf(...dishes), nothing);
