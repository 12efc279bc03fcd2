import { format, stripVTControlCharacters } from "node:util";
import type { Log } from "#lib/kernel/log.ts";

const LEVELS = { log: "info", info: "info", warn: "warn", error: "error" } as const;
type Target = Record<keyof typeof LEVELS, (...said: unknown[]) => void>;

/**
 * Has whatever is said on the console from now on go into `log`, as event `framework`. The framework writes there, in
 * coloured lines of its own, also of errors that nobody caught; who collects logs expects one JSON object a line.
 */
export function logConsole(log: Log, target: Target = console): void {
  for (const name of ["log", "info", "warn", "error"] as const)
    target[name] = (...said) => {
      const words = stripVTControlCharacters(format(...said)).trim();
      if (words) log[LEVELS[name]]("framework", { words });
    };
}
