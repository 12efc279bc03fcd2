import { check, node } from "./command.ts";
import { playwright, vitest } from "./counted.ts";
import type { Outcome } from "./report.ts";

export type Step = { name: string; title: string; isVital?: boolean; run: () => Promise<Outcome> };

const CRUISED = ["app", "components", "lib", "scripts", "e2e", "bench", "stand-ins"];

/**
 * Waves, one after the other: the quickest to fail first, and nothing before what it needs. The steps of a wave run side by
 * side: one waits for a database, a process that is to die or a heartbeat while another computes.
 */
export const WAVES: Step[][] = [
  [
    {
      name: "generate",
      title: "the database client is written from the schema",
      isVital: true,
      run: () => node("scripts/generate.ts"),
    },
  ],
  [
    {
      name: "lint",
      title: "format and lint",
      run: () => check("biome", "check", "--error-on-warnings", "."),
    },
    { name: "types", title: "types", run: () => check("tsc", "-p", ".", "--noEmit") },
    {
      name: "boundaries",
      title: "arrows between the parts, no cycles",
      run: () => check("depcruise", "--config", ".dependency-cruiser.cjs", ...CRUISED),
    },
  ],
  [
    {
      name: "unit",
      title: "rules, and everything on a real database",
      run: () => vitest("--project", "rules", "--project", "doors"),
    },
    { name: "build", title: "the application builds", isVital: true, run: () => node("scripts/build.ts") },
  ],
  [
    { name: "system", title: "starting, ending, surviving", run: () => vitest("--project", "system") },
    { name: "browser", title: "journeys in a phone's and a desk's browser", run: playwright },
  ],
];
