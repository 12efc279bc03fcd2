import { readFile } from "node:fs/promises";
import { createLocalReader } from "#lib/reading/index.ts";
import { loadCorpus, photographedFolder, renderedFolder } from "./corpus.ts";
import { type Measured, measure, type Totals, totalsOf } from "./measure.ts";
import { f1 } from "./score.ts";

/**
 * How well and how fast the local reader reads: `node bench/reading/accuracy.ts [PATTERN] [--why]`, a line for each
 * picture and the totals; `--why` lists what was missed, invented and priced wrong.
 */
const percent = (part: number, whole: number) =>
  (whole ? ((100 * part) / whole).toFixed(0) : "-").padStart(4);

function line({ slug, ms, reason, language, languageRight, currencyRight, result }: Measured): string {
  const head = `${slug.padEnd(32)} ${String(ms).padStart(6)} ms `;
  if (result.kind === "refusal")
    return `${head} ${result.refused ? `refused (${reason})` : `TAKEN FOR A MENU, ${result.found} dishes`}`;
  const { recall, precision, f1: name } = f1(result);
  const share = (value: number) => (100 * value).toFixed(0).padStart(4);
  const mark = (right: boolean | null) => (right === false ? "no" : right ? "ok" : "-").padStart(4);
  return `${head}${share(recall)}${share(precision)}${share(name)} ${percent(result.priceRight, result.priced)}${percent(
    result.pricesAllRight,
    result.priced,
  )} ${percent(result.sectionRight, result.sectioned)}${percent(result.inPlace, result.placed)} ${mark(languageRight)}${mark(currencyRight)} ${language ?? "-"} ${result.expected} dishes`;
}

function reasons({ result }: Measured): string[] {
  if (result.kind !== "menu") return [];
  const list = (label: string, items: string[]) =>
    items.length ? [`      ${label}: ${items.join(" | ")}`] : [];
  return [
    ...list("missed", result.missed),
    ...list("extra", result.extra),
    ...list("price", result.wrongPrices),
  ];
}

/** The most memory a process ever held, in MB; null where the system does not tell (anything but Linux). */
async function peakMemoryMb(pid: number | null): Promise<number | null> {
  const status = pid && (await readFile(`/proc/${pid}/status`, "utf8").catch(() => null));
  const kilobytes = status && /VmHWM:\s*(\d+)/.exec(status)?.[1];
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
}

export type AccuracyRun = {
  rendered: Totals;
  photographed: Totals | null;
  peakMemoryMb: { process: number | null; ocr: number | null };
};

export async function run({ pattern = /./, why = false } = {}): Promise<AccuracyRun> {
  const reader = createLocalReader();
  const readAll = async (folder: string, title: string) => {
    const corpus = await loadCorpus(folder, pattern);
    if (!corpus.length) return null;
    console.log(`\n${title.padEnd(42)} rec pre  F1   price all   sec box   lang cur`);
    const all: Measured[] = [];
    for (const sample of corpus) {
      const measured = await measure(reader, sample);
      all.push(measured);
      console.log(line(measured));
      if (why) for (const reason of reasons(measured)) console.log(reason);
    }
    const totals = totalsOf(all);
    const share = (value: number) => `${(100 * value).toFixed(1)} %`;
    console.log(
      `all: recall ${share(totals.recall)}, precision ${share(totals.precision)}, F1 ${share(totals.f1)}, prices ${share(totals.prices)}, ` +
        `to the letter ${percent(totals.menus.toTheLetter, totals.menus.matched)} %, ` +
        `sections ${percent(totals.menus.sectionRight, totals.menus.sectioned)} %, boxes ${percent(totals.menus.inPlace, totals.menus.placed)} %, ` +
        `non-menus refused ${totals.refused}/${totals.negatives}, median ${totals.medianMs} ms`,
    );
    return totals;
  };
  try {
    const rendered = (await readAll(renderedFolder, "rendered menus")) ?? totalsOf([]);
    const photographed = await readAll(photographedFolder, "photographs (../shared/menus)");
    if (!photographed) console.log("\nno photographs beside the repository (../shared/menus): skipped");
    const peak = { process: await peakMemoryMb(process.pid), ocr: await peakMemoryMb(reader.ocrPid()) };
    console.log(`peak memory: this process ${peak.process ?? "?"} MB, OCR process ${peak.ocr ?? "?"} MB`);
    return { rendered, photographed, peakMemoryMb: peak };
  } finally {
    await reader.close();
  }
}

if (import.meta.main) {
  const words = process.argv.slice(2);
  await run({
    pattern: new RegExp(words.find((word) => !word.startsWith("--")) ?? "."),
    why: words.includes("--why"),
  });
}
