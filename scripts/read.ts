/**
 * `npm run -s read -- PHOTO`: what the local reader makes of one photo or PDF, as one JSON object on stdout.
 * Needs no database and no server. Exit code 0 also when it is no menu (`isMenu: false`); 1 with a sentence on stderr
 * when the file cannot be read as a picture; 2 when called wrongly.
 */
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { AppError } from "#lib/kernel/index.ts";
import { normalisePhoto } from "#lib/pictures/index.ts";
import { createLocalReader, type Price, type ReadDish } from "#lib/reading/index.ts";

const args = process.argv.slice(2);
const [path] = args;
if (!path || args.length > 1) {
  console.error("Usage: npm run -s read -- PHOTO");
  process.exit(2);
}

try {
  // npm runs scripts in the project's folder; the path was typed in another.
  const bytes = await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), path));
  const report = await read(bytes);
  process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}

async function read(bytes: Buffer): Promise<object> {
  const pages = await normalisePhoto(bytes);
  const reader = createLocalReader();
  const dishes: ReadDish[] = [];
  try {
    const numbered = pages.map((page, index) => ({ number: index + 1, ...page }));
    for await (const event of reader.read(numbered, {})) {
      if (event.kind === "dish") dishes.push(event.dish);
      if (event.kind !== "finished") continue;
      const { kind: _, ...about } = event;
      return {
        ...about,
        pages: pages.map(({ widthPx, heightPx }) => ({ width: widthPx, height: heightPx })),
        dishes: dishes.map(printable),
      };
    }
  } finally {
    await reader.close();
  }
  throw new Error("the reader stopped without a verdict");
}

function printable(dish: ReadDish): object {
  const { name, secondName, description, section, page, confidence } = dish;
  const prices = dish.prices.map(printablePrice);
  const box = dish.box && {
    x: Math.round(dish.box.x),
    y: Math.round(dish.box.y),
    width: Math.round(dish.box.width),
    height: Math.round(dish.box.height),
  };
  const price = joined(dish.prices);
  return { name, secondName, description, section, price, prices, page, box, confidence };
}

/** `amount` is in the currency's main unit here, as people write it: 450 hundredths are 4.5. */
function printablePrice({ text, amountHundredths, currency, label }: Price): object {
  return { text, amount: amountHundredths === null ? null : amountHundredths / 100, currency, label };
}

/** One line for all prices of a dish, the first one's amount; null where none is printed. */
function joined(prices: readonly Price[]): object | null {
  const [first] = prices;
  if (!first) return null;
  const { label: _, ...price } = { label: null, ...printablePrice(first) };
  return { ...price, text: prices.map(({ text }) => text).join(" ") };
}

function sentence(error: unknown): string {
  if (error instanceof AppError) return error.message;
  if (isMissing(error)) return `There is no file ${path}.`;
  if (isCode(error, "EISDIR")) return `${path} is a folder, not a picture.`;
  return `${path} could not be read: ${error instanceof Error ? error.message : String(error)}`;
}

function isMissing(error: unknown): boolean {
  return isCode(error, "ENOENT") || isCode(error, "ENOTDIR");
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
