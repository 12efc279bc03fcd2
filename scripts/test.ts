/**
 * npm test: everything, in one go; the exit code is 0 when all of it passed. `npm test -- unit types` runs only these.
 */
import { closing, type Outcome, report } from "./test/report.ts";
import { STEPS, type Step } from "./test/steps.ts";

const LEFT_OUT: Outcome = { passed: 0, failed: 1, details: "Left out: what it needs has failed." };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. Steps: ${STEPS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

const running = new Map<string, Promise<Outcome>>();

async function outcomeOf({ needs, title, run }: Step): Promise<Outcome> {
  // What was not asked for is taken as given: `npm test -- browser` trusts the build that is there.
  const needed = await Promise.all(needs.flatMap((name) => running.get(name) ?? []));
  const startedMs = performance.now();
  const outcome = needed.some(({ failed }) => failed > 0) ? LEFT_OUT : await run();
  report(title, outcome, (performance.now() - startedMs) / 1_000);
  return outcome;
}

for (const step of STEPS)
  if (wanted.length === 0 || wanted.includes(step.name)) running.set(step.name, outcomeOf(step));

const outcomes = await Promise.all(running.values());
console.log(closing(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
