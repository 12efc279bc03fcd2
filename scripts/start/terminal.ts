import { z } from "zod";

const isColoured = process.stdout.isTTY === true && !process.env.NO_COLOR;
const paint = (code: number, text: string) => (isColoured ? `\x1b[${code}m${text}\x1b[0m` : text);
export const bold = (text: string) => paint(1, text);
export const dim = (text: string) => paint(2, text);

const Line = z.looseObject({ level: z.string(), event: z.string(), process: z.string() });
const HIDDEN = new Set(["level", "event", "process", "time", "error"]);
const Fault = z.object({ error: z.object({ message: z.string() }) });

/** Says something to the person at the terminal. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * What of a child's output a person needs at once: a warning or an error, on one readable line. All of it is in the log
 * files, one JSON object a line; that is for machines. Null for what can wait.
 */
export function readable(name: string, line: string): string | null {
  const parsed = Line.safeParse(parseJson(line));
  // The framework ticks off what went well; nobody waits for that.
  if (!parsed.success) return /^\s*(✓|$)/.test(line) ? null : `${dim(`${name}:`)} ${line}`;
  if (parsed.data.level !== "warn" && parsed.data.level !== "error") return null;
  const fault = Fault.safeParse(parsed.data);
  const fields = Object.entries(parsed.data)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([key, value]) => `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`);
  const text = [parsed.data.event, ...(fault.success ? [fault.data.error.message] : []), ...fields].join(" ");
  return `${paint(parsed.data.level === "error" ? 31 : 33, `${name} ${parsed.data.level}`)} ${text.slice(0, 400)}`;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
