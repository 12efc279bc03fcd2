export type Outcome = {
  passed: number;
  failed: number;
  /** What a person needs to mend it; shown only when something failed. */
  details: string;
};

export type Result = Outcome & { name: string; seconds: number };

const DETAILS_MAX = 20_000;

/** One line a step, and under it what went wrong. */
export function report(title: string, { passed, failed, details, seconds }: Result): void {
  const mark = failed > 0 ? "FAIL" : "ok  ";
  console.log(
    `${mark} ${title.padEnd(58)} ${String(passed + failed).padStart(4)} ${seconds.toFixed(1).padStart(6)} s`,
  );
  if (failed > 0) console.log(`\n${details.trim().slice(-DETAILS_MAX)}\n`);
}

/** The last line, alone on its line. */
export function closing(results: Outcome[]): string {
  const sum = (pick: (outcome: Outcome) => number) =>
    results.reduce((total, outcome) => total + pick(outcome), 0);
  return `\n${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
}
