import { check, node } from "./command.ts";
import { playwright, vitest } from "./counted.ts";
import type { Outcome } from "./report.ts";

export type Step = {
  name: string;
  title: string;
  /** The steps it needs something of; it begins when they have passed, and is left out when one has not. */
  needs: string[];
  run: () => Promise<Outcome>;
};

const CRUISED = ["app", "components", "lib", "scripts", "e2e", "bench", "stand-ins"];

/**
 * All that `npm test` proves, the quickest first. Whatever has what it needs runs at once: one waits for a database, a
 * process that is to die or a browser's next frame while another computes.
 */
export const STEPS: Step[] = [
  {
    name: "generate",
    title: "the database client is written from the schema",
    needs: [],
    run: () => node("scripts/generate.ts"),
  },
  {
    name: "lint",
    title: "format and lint",
    needs: ["generate"],
    run: () => check("biome", "check", "--error-on-warnings", "."),
  },
  {
    name: "types",
    title: "types",
    needs: ["generate"],
    run: () => check("tsc", "-p", ".", "--noEmit"),
  },
  {
    name: "boundaries",
    title: "arrows between the parts, no cycles",
    needs: ["generate"],
    run: () => check("depcruise", "--config", ".dependency-cruiser.cjs", ...CRUISED),
  },
  {
    name: "build",
    title: "the application builds",
    needs: ["generate"],
    run: () => node("scripts/build.ts"),
  },
  {
    name: "unit",
    title: "rules, and everything on a real database",
    needs: ["generate"],
    run: () => vitest("--project", "rules", "--project", "doors"),
  },
  {
    name: "system",
    title: "starting, ending, surviving",
    needs: ["build"],
    run: () => vitest("--project", "system"),
  },
  {
    name: "browser",
    title: "journeys in a phone's and a desk's browser",
    needs: ["build"],
    run: playwright,
  },
];
