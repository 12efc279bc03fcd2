/**
 * HEIC and PDF are opened by WebAssembly, which blocks its thread for as long as it takes. So they get a thread of
 * their own, which the parent ends when it takes too long. Speaks plain messages; see foreign.ts.
 */
import { parentPort, workerData } from "node:worker_threads";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import libheif from "libheif-js/wasm-bundle.js";
import { z } from "zod";

const Task = z.object({
  format: z.enum(["heic", "pdf"]),
  bytes: z.instanceof(Uint8Array),
  maxPixels: z.number().int(),
  maxPages: z.number().int(),
  longSidePx: z.number().int(),
});
type Task = z.infer<typeof Task>;

export type ThreadMessage =
  | { kind: "page"; rgba: Uint8Array; widthPx: number; heightPx: number }
  | {
      kind: "refused";
      code: "photo-damaged" | "photo-too-many-pixels" | "pdf-encrypted" | "pdf-too-many-pages";
      detail: string;
    }
  | { kind: "done" };

function say(message: ThreadMessage): void {
  parentPort?.postMessage(message);
}

async function openHeic(task: Task): Promise<void> {
  const images = new libheif.HeifDecoder().decode(task.bytes);
  const image = images.find((candidate) => candidate.is_primary()) ?? images[0];
  if (!image) return say({ kind: "refused", code: "photo-damaged", detail: "no image in the container" });
  const widthPx = image.get_width();
  const heightPx = image.get_height();
  if (widthPx * heightPx > task.maxPixels) {
    return say({ kind: "refused", code: "photo-too-many-pixels", detail: `${widthPx}x${heightPx}` });
  }
  const target = { data: new Uint8ClampedArray(widthPx * heightPx * 4), width: widthPx, height: heightPx };
  const decoded = await new Promise<{ data: Uint8ClampedArray } | null>((resolve) =>
    image.display(target, resolve),
  );
  if (!decoded) return say({ kind: "refused", code: "photo-damaged", detail: "the decoder gave up" });
  say({ kind: "page", rgba: new Uint8Array(decoded.data.buffer), widthPx, heightPx });
  say({ kind: "done" });
}

async function openPdf(task: Task): Promise<void> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(task.bytes);
  const pageCount = document.getPageCount();
  if (pageCount > task.maxPages) {
    return say({ kind: "refused", code: "pdf-too-many-pages", detail: `${pageCount} pages` });
  }
  if (pageCount === 0) return say({ kind: "refused", code: "photo-damaged", detail: "no pages" });
  for (const page of document.pages()) {
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const scale = task.longSidePx / Math.max(originalWidth, originalHeight, 1);
    const drawn = await page.render({
      width: Math.max(1, Math.round(originalWidth * scale)),
      height: Math.max(1, Math.round(originalHeight * scale)),
      render: async ({ data }) => data,
    });
    // Rendered as RGBA by the library, whatever its colour space option is called. The heap moves: copy.
    say({ kind: "page", rgba: Uint8Array.from(drawn.data), widthPx: drawn.width, heightPx: drawn.height });
  }
  say({ kind: "done" });
}

const task = Task.parse(workerData);
try {
  await (task.format === "heic" ? openHeic(task) : openPdf(task));
} catch (error) {
  const detail = error instanceof Error ? error.message : String(error);
  const locked = task.format === "pdf" && /password|security|encrypt/i.test(detail);
  say({ kind: "refused", code: locked ? "pdf-encrypted" : "photo-damaged", detail });
}
