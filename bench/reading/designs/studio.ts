import { type Browser, chromium } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";
import { fontLinks, serveFonts } from "./font-packages.ts";
import type { Shot } from "./shots.ts";
import { chalkDust, filterDefs, paperFibre, tables } from "./surfaces.ts";
import type { TruthBox } from "./truth.ts";

/** A card ready to be photographed: its style, its inner HTML, the fonts it wants from @fontsource. */
export type Card = { css: string; html: string; lang: string };

/** Text under a perspective is drawn once and then warped: at 1 it would be softer than print. */
const pixelRatio = 1.5;

export async function openStudio(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: ["--no-sandbox", "--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none"],
  });
}

function scene(card: Card, shot: Shot): string {
  const transform = `rotateX(${shot.tiltDeg ?? 0}deg) rotateY(${shot.turnDeg ?? 0}deg) rotateZ(${shot.rollDeg ?? 0}deg)`;
  const overlay = (layers: string | undefined, blend: string) =>
    layers
      ? `<div style="position:absolute;inset:0;pointer-events:none;background:${layers};mix-blend-mode:${blend}"></div>`
      : "";
  return `<!doctype html><html lang="${card.lang}"><head>${fontLinks}<style>
    * { box-sizing: border-box; margin: 0; padding: 0 }
    html, body { background: #fff; -webkit-font-smoothing: antialiased }
    .table { position: relative; width: 3600px; padding: 900px 0; display: grid; place-items: center; ${shot.props?.tableCss ?? tables[shot.table ?? "none"]} }
    .stage { position: relative; perspective: ${shot.distancePx ?? 2600}px; }
    .card { position: relative; width: 1000px; transform: ${transform}; ${shot.table && shot.table !== "none" ? "box-shadow: 0 18px 40px rgba(0,0,0,.38), 0 3px 8px rgba(0,0,0,.3);" : ""} ${shot.crumplePx ? "filter: url(#crumple);" : ""} }
    .card::after { content: ""; position: absolute; inset: 0; background: ${paperFibre}; mix-blend-mode: multiply; pointer-events: none }
    .props { position: absolute; inset: 0; transform: ${transform} }
    .photo { display: none }
    ul.courses { list-style: none }
    .chalkdust { --dust: ${chalkDust} }
    ${card.css}</style></head>
    <body>${filterDefs(shot.crumplePx ?? 0)}<div class="table chalkdust"><div class="stage">${shot.props ? `<div class="props">${shot.props.html}</div>` : ""}<div class="card">${card.html}</div></div></div>
    <div id="overlays" style="position:absolute;pointer-events:none">${shot.props?.lightHtml ?? ""}${overlay(shot.shade, "multiply")}${overlay(shot.glare, "screen")}</div></body></html>`;
}

/** Union of the text rectangles of each dish, after all transforms, in page pixels. Runs inside the page. */
function measure(): { card: TruthBox; boxes: (TruthBox | null)[] } {
  const plain = (r: DOMRect) => ({ x: r.x + scrollX, y: r.y + scrollY, width: r.width, height: r.height });
  const boxes: (TruthBox | null)[] = [];
  for (const element of document.querySelectorAll<HTMLElement>("[data-dish]")) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rect = range.getBoundingClientRect();
      if (!rect.width) continue;
      left = Math.min(left, rect.left);
      top = Math.min(top, rect.top);
      right = Math.max(right, rect.right);
      bottom = Math.max(bottom, rect.bottom);
    }
    boxes[Number(element.dataset.dish)] =
      right > left ? plain(new DOMRect(left, top, right - left, bottom - top)) : null;
  }
  const card = document.querySelector(".card");
  if (!card) throw new Error("no card in the scene");
  return { card: plain(card.getBoundingClientRect()), boxes };
}

/** Throws when the card does not fit into the scene: a truth about text outside the picture would be false. */
export async function photograph(
  browser: Browser,
  card: Card,
  shot: Shot,
): Promise<{ png: Buffer; boxes: (TruthBox | null)[] }> {
  const page = await browser.newPage({
    viewport: { width: 3600, height: 2400 },
    deviceScaleFactor: pixelRatio,
  });
  try {
    await serveFonts(page);
    await page.setContent(scene(card, shot), { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    const { card: frame, boxes } = await page.evaluate(measure);
    const margin = shot.marginPx ?? 0;
    const clip = {
      x: Math.round(frame.x - margin),
      y: Math.round(frame.y - margin),
      width: Math.round(frame.width + 2 * margin),
      height: Math.round(frame.height + 2 * margin),
    };
    if (clip.x < 0 || clip.y < 0 || clip.x + clip.width > 3600) throw new Error("the card leaves the scene");
    await page.evaluate(
      (c) =>
        document
          .querySelector("#overlays")
          ?.setAttribute(
            "style",
            `position:absolute;left:${c.x}px;top:${c.y}px;width:${c.width}px;height:${c.height}px;pointer-events:none;mix-blend-mode:normal;isolation:auto`,
          ),
      clip,
    );
    const png = await page.screenshot({ clip, fullPage: true, timeout: 180_000 });
    return {
      png,
      boxes: boxes.map(
        (box) =>
          box && {
            x: (box.x - clip.x) * pixelRatio,
            y: (box.y - clip.y) * pixelRatio,
            width: box.width * pixelRatio,
            height: box.height * pixelRatio,
          },
      ),
    };
  } finally {
    await page.close();
  }
}

/** Prints cards as a PDF, each on a page of its own size, with text as text. */
export async function printPdf(browser: Browser, cards: Card[]): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    await serveFonts(page);
    const shells = cards.map(
      (card, at) =>
        `<style>@scope (.c${at}) { ${card.css} }</style><div class="sheet c${at}" lang="${card.lang}"><div class="card">${card.html}</div></div>`,
    );
    await page.setContent(
      `<!doctype html><head>${fontLinks}<style>* { box-sizing: border-box; margin: 0; padding: 0 } .photo { display: none }
       .sheet { width: 1000px; height: 1413px; overflow: hidden; break-after: page } .sheet:last-child { break-after: auto } .sheet > .card { width: 1000px; min-height: 1413px }</style></head>${shells.join("")}`,
      { waitUntil: "networkidle" },
    );
    return await page.pdf({ width: "1000px", height: "1414px", printBackground: true });
  } finally {
    await page.close();
  }
}
