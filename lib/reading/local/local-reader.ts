import { layOut } from "../layout/index.ts";
import type { PageImage, Reader, ReadingEvent } from "../reader.ts";
import { spellAsPrinted } from "../spelling/spell-as-printed.ts";
import { spellPrice } from "../spelling/spell-price.ts";
import { judgePage, type PageVerdict, summarise } from "./judge.ts";
import type { OcrPage } from "./ocr.ts";
import { createOcrProcess } from "./ocr-process.ts";
import { onPage } from "./turn.ts";

/** The reader that needs nothing but this machine: PP-OCR for the lines, our own layout for the dishes. */
export function createLocalReader(): Reader & { close(): Promise<void>; ocrPid(): number | null } {
  const ocr = createOcrProcess();

  async function* read(
    pages: PageImage[],
    { signal }: { signal?: AbortSignal },
  ): AsyncGenerator<ReadingEvent> {
    const verdicts: PageVerdict[] = [];
    for (const { number, bytes } of pages) {
      let page: OcrPage | null = null;
      for await (const reply of ocr.read(bytes, signal)) {
        if (reply.kind === "located") yield { kind: "lines-located", page: number, boxes: reply.boxes };
        else if (reply.kind === "lines") yield { kind: "lines", page: number, lines: reply.lines };
        else if (reply.kind === "read") page = reply.page;
      }
      if (!page) throw new Error("the OCR process ended without an answer");
      const turned = page;
      const { dishes, title, currency } = layOut([{ number, ...page }]);
      const verdict = judgePage(page, dishes, { title, currency });
      verdicts.push(verdict);
      if (!verdict.isMenu) continue;
      for (const dish of dishes) {
        const prices = dish.prices.map((price) => {
          const currency = price.currency ?? verdict.currency;
          return { ...price, text: spellPrice(price.text, currency), currency };
        });
        const spelled = (text: string | null) => text && spellAsPrinted(text, verdict.language);
        yield {
          kind: "dish",
          dish: {
            ...dish,
            name: spellAsPrinted(dish.name, verdict.language),
            description: spelled(dish.description),
            section: spelled(dish.section),
            prices,
            box: dish.box && onPage(dish.box, turned),
          },
        };
      }
    }
    const { title, ...verdict } = summarise(verdicts);
    yield { kind: "finished", ...verdict, title: title && spellAsPrinted(title, verdict.language) };
  }

  return { name: "local reader", read, close: ocr.close, ocrPid: ocr.pid };
}
