import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

export type Mortal = {
  kills(): number;
  /** Resolves when it is up for the first time. */
  firstUp: Promise<void>;
  /** Resolves when it has been killed for the first time. */
  firstKill: Promise<void>;
  end(): Promise<void>;
};

type Life = {
  /** What Node runs. */
  command: string[];
  env: NodeJS.ProcessEnv;
  /** Killing what has not come up yet would be no test. */
  isUp: () => Promise<boolean>;
  /** How long it lives once it is up, on average. */
  everyMs: number;
  /** After so many deaths it is left alone. */
  deaths: number;
};

/** The longest that a timer can wait: 24 days. */
const FOREVER_MS = 2 ** 31 - 1;

/** A process that is killed the hard way at random moments and started again at once, until `end()`. */
export function keepKilling({ command, env, isUp, everyMs, deaths }: Life): Mortal {
  const ending = new AbortController();
  const { signal } = ending;
  const { promise: firstKill, resolve: killed } = Promise.withResolvers<void>();
  const { promise: firstUp, resolve: up } = Promise.withResolvers<void>();
  let kills = 0;
  let child: ChildProcess | undefined;
  const start = () => {
    child = spawn(process.execPath, command, { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    return new Promise((gone) => child?.once("exit", gone));
  };
  const live = async () => {
    while (!(await isUp())) await wait(50, undefined, { signal });
    up();
    await wait(kills < deaths ? (0.5 + Math.random()) * everyMs : FOREVER_MS, undefined, { signal });
  };
  const life = (async () => {
    for (;;) {
      const gone = start();
      await live().catch(() => {});
      child?.kill("SIGKILL");
      await gone;
      if (signal.aborted) return;
      kills += 1;
      killed();
    }
  })();
  return {
    kills: () => kills,
    firstUp,
    firstKill,
    async end() {
      ending.abort();
      await life;
    },
  };
}
