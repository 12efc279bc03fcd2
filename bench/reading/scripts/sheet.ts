import type { Browser } from "@playwright/test";
import { decodeRaster, type Raster } from "#lib/reading/local/raster.ts";
import { fontLinks, isPackaged, serveFonts } from "../designs/font-packages.ts";
import type { Line } from "./lines.ts";

type Rect = { x: number; y: number; width: number; height: number };
export type Sheet = { picture: Raster; rects: Rect[] };

const widthPx = 1500;
const rightToLeft = new Set(["ar", "he"]);

type Drawing = { lines: Line[]; family: string; isPackaged: boolean };

/** Sets the lines side by side and below each other and says where each came to stand. Runs inside the page. */
async function draw({ lines, family, isPackaged }: Drawing): Promise<Rect[]> {
  const faces = await document.fonts.load(`20px "${family}"`, lines.map(({ text }) => text).join(""));
  if (isPackaged && faces.length === 0) throw new Error(`no typeface came for ${family}`);
  await document.fonts.load(`bold 20px "${family}"`, lines.map(({ text }) => text).join(""));
  document.body.style.fontFamily = `"${family}"`;
  const spans = lines.map(({ text, sizePx, isBold, isItalic }) => {
    const row = document.body.appendChild(document.createElement("div"));
    const span = row.appendChild(document.createElement("span"));
    span.textContent = text;
    span.style.cssText = `font-size:${sizePx}px;font-weight:${isBold ? 700 : 400};font-style:${isItalic ? "italic" : "normal"}`;
    return span;
  });
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  return spans.map((span) => {
    const { x, y, width, height } = span.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
}

/** A page of lines in one typeface, dark on white; what would run out of the picture is not among the rects. */
export async function drawSheet(
  browser: Browser,
  language: string,
  family: string,
  lines: Line[],
): Promise<Sheet> {
  const page = await browser.newPage({ viewport: { width: widthPx, height: 1000 } });
  try {
    await serveFonts(page);
    await page.setContent(
      `<!doctype html><html lang="${language}" dir="${rightToLeft.has(language) ? "rtl" : "ltr"}"><head>${isPackaged(family) ? fontLinks : ""}
       <style>body { margin: 10px; background: #fff; color: #111 } div { display: inline-block; padding: 6px 12px; white-space: nowrap }</style></head><body></body></html>`,
    );
    const rects = await page.evaluate(draw, { lines, family, isPackaged: isPackaged(family) });
    const picture = await decodeRaster(await page.screenshot({ fullPage: true, timeout: 60_000 }));
    return { picture, rects: rects.filter(({ x, width }) => x >= 0 && x + width <= picture.widthPx) };
  } finally {
    await page.close();
  }
}
