import { type Child, keepRunning } from "./child.ts";
import { findPort } from "./ports.ts";

/** A server of ours that speaks an outside service's protocol, for when the service's key is not there. */
export type StandIn = {
  name: string;
  /** Run by Node with its port as argument and HOST in its environment; prints one JSON line with `url` once it listens. */
  script: string;
  /** Whether the environment has no key for the real service. */
  isNeeded(env: NodeJS.ProcessEnv): boolean;
  /** Whether people's browsers go there, so that phones in the local network must reach it too. */
  isVisited: boolean;
  /** What the product is told; `url` is what the stand-in said. */
  env(url: string): Record<string, string>;
};

const free = { asOf: "2026-11-01", textInMicros: 0, imageInMicros: 0, outMicros: 0 };

const STAND_INS: StandIn[] = [
  {
    name: "openai",
    script: "stand-ins/openai/main.ts",
    isNeeded: (env) => !env.OPENAI_API_KEY && !env.CARTE_PROVIDERS && !env.CARTE_PAINTERS,
    isVisited: false,
    // Reading stays with the local reader: the stand-in reads by the same OCR, only later.
    env: (url) => ({
      CARTE_PROVIDERS: JSON.stringify([
        {
          name: "demo",
          baseUrl: url,
          apiKey: "demo",
          text: "responses",
          image: "native",
          isDemo: true,
          prices: { "gpt-image-2.6-flare": free },
        },
      ]),
      CARTE_PAINTERS: "demo:gpt-image-2.6-flare",
    }),
  },
  {
    name: "stripe",
    script: "stand-ins/stripe/main.ts",
    isNeeded: (env) => !env.STRIPE_SECRET_KEY,
    isVisited: true,
    env: (url) => ({
      STRIPE_SECRET_KEY: "sk_test_demo",
      STRIPE_WEBHOOK_SECRET: "whsec_demo",
      STRIPE_API_BASE: url,
    }),
  },
  {
    name: "google",
    script: "stand-ins/google/main.ts",
    isNeeded: (env) => !env.AUTH_GOOGLE_ID,
    isVisited: true,
    env: (url) => ({
      AUTH_GOOGLE_ID: "carte-demo",
      AUTH_GOOGLE_SECRET: "carte-demo-secret",
      AUTH_GOOGLE_ISSUER: url,
    }),
  },
];

const FIRST_PORT = 3100;
const READY_WITHIN_MS = 60_000;
/** Another start may take a port between our look at it and the stand-in's: then the next one is tried. */
const PORTS_TRIED = 5;

export type RunningStandIns = {
  names: string[];
  env: Record<string, string>;
  stop(withinMs: number): Promise<void>;
};

type Options = {
  environment: NodeJS.ProcessEnv;
  /** How a phone in the local network calls this machine; undefined keeps all stand-ins on loopback. */
  lanHost: string | undefined;
  onLine: (line: string) => void;
  onCrash: (name: string, how: string, waitMs: number) => void;
};

/** Null when it ended, or said nothing, before it was ready. */
async function startOne(
  standIn: StandIn,
  port: number,
  options: Options,
): Promise<{ child: Child; url: string } | null> {
  const isOpen = standIn.isVisited && options.lanHost !== undefined;
  const ready = Promise.withResolvers<string | null>();
  const late = setTimeout(() => ready.resolve(null), READY_WITHIN_MS);
  const child = keepRunning({
    name: standIn.name,
    command: [standIn.script, String(port)],
    env: {
      ...options.environment,
      HOST: isOpen ? "0.0.0.0" : "localhost",
      ...(isOpen && { PUBLIC_HOST: options.lanHost }),
    },
    onLine: (line) => {
      const url = /"event":"stand-in-ready".*"url":"([^"]+)"/.exec(line)?.[1];
      if (url) ready.resolve(url);
      options.onLine(line);
    },
    onCrash: (how, waitMs) => {
      ready.resolve(null);
      options.onCrash(standIn.name, how, waitMs);
    },
  });
  const url = await ready.promise;
  clearTimeout(late);
  if (url !== null) return { child, url };
  await child.stop(1_000);
  return null;
}

async function startOnFreePort(standIn: StandIn, firstPort: number, options: Options) {
  let port = firstPort;
  for (let tries = PORTS_TRIED; tries > 0; tries--) {
    port = await findPort(port, options.lanHost !== undefined);
    const started = await startOne(standIn, port, options);
    if (started) return { ...started, port };
    port += 1;
  }
  throw new Error(
    `The ${standIn.name} stand-in does not start; logs/stand-ins.log in the data folder says why.`,
  );
}

/**
 * Starts the stand-ins of all services without a key, each on a free port of its own that it keeps when it has to be
 * started again. What they print goes to `onLine`.
 */
export async function startStandIns(options: Options, standIns = STAND_INS): Promise<RunningStandIns> {
  const children: Child[] = [];
  const stop = async (withinMs: number) => {
    await Promise.all(children.map((child) => child.stop(withinMs)));
  };
  const needed = standIns.filter((standIn) => standIn.isNeeded(options.environment));
  let env: Record<string, string> = {};
  let port = FIRST_PORT;
  try {
    for (const standIn of needed) {
      const started = await startOnFreePort(standIn, port, options);
      children.push(started.child);
      env = { ...env, ...standIn.env(started.url) };
      port = started.port + 1;
    }
  } catch (error) {
    await stop(1_000);
    throw error;
  }
  return { names: needed.map(({ name }) => name), env, stop };
}
