/**
 * npm test: everything, in one go; the exit code is 0 when all of it passed. `npm test -- unit types` runs only these.
 */
import { closing, type Result, report } from "./test/report.ts";
import { STEPS } from "./test/steps.ts";

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(", ")}. Steps: ${STEPS.map((step) => step.name).join(", ")}`,
  );
  process.exit(2);
}

const results: Result[] = [];
for (const step of STEPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const startedMs = performance.now();
  const outcome = await step.run();
  const result = { ...outcome, name: step.name, seconds: (performance.now() - startedMs) / 1_000 };
  results.push(result);
  report(step.title, result);
  // Without a client or a build nothing after it can say anything.
  if (step.isVital && outcome.failed > 0) break;
}
console.log(closing(results));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
