/**
 * npm test: everything, in one go; the exit code is 0 when all of it passed. `npm test -- unit types` runs only these.
 */
import { closing, type Result, report } from "./test/report.ts";
import { type Step, WAVES } from "./test/steps.ts";

async function timed(step: Step): Promise<Result> {
  const startedMs = performance.now();
  const outcome = await step.run();
  const result = { ...outcome, name: step.name, seconds: (performance.now() - startedMs) / 1_000 };
  report(step.title, result);
  return result;
}

const wanted = process.argv.slice(2);
const names = WAVES.flat().map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. Steps: ${names.join(", ")}`);
  process.exit(2);
}

const results: Result[] = [];
for (const wave of WAVES) {
  const steps = wave.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const ended = await Promise.all(steps.map(timed));
  results.push(...ended);
  // Without a client or a build nothing after it can say anything.
  if (ended.some(({ failed }, index) => failed > 0 && steps[index]?.isVital)) break;
}
console.log(closing(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
