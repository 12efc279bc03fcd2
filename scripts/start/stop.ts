const PARENT_CHECK_MS = 500;

/**
 * Calls `stop` once, on the first sign that we should end: Ctrl-C, a polite kill, a closed terminal, or the death of
 * the npm that started us (which, killed hard, tells nobody).
 */
export function onStop(stop: (why: string) => unknown): void {
  let isCalled = false;
  const once = (why: string) => {
    if (isCalled) return;
    isCalled = true;
    stop(why);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => once(signal));
  process.on("disconnect", () => once("the parent is gone"));
  // A closed terminal also breaks what we print to.
  process.stdout.on("error", () => once("the terminal is gone"));
  if (!process.env.npm_execpath) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && once("npm is gone"), PARENT_CHECK_MS).unref();
}
