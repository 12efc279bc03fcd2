import type { Options } from "./options.ts";

export type Settings = Options & {
  databaseUrl: string;
  secret: string;
  url: string;
  /** Names of the stand-ins that run, and what they want the product to be told. */
  standIns: string[];
  standInEnv: Record<string, string>;
};

/** What the processes we start are told; whatever the person has set besides goes along. */
export function environment(settings: Settings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...settings.standInEnv,
    NODE_ENV: settings.isDev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: settings.databaseUrl,
    CARTE_DATA_DIR: settings.dataFolder,
    CARTE_SECRET: settings.secret,
    CARTE_URL: settings.url,
    PORT: String(settings.port),
    HOST: settings.isLan ? "0.0.0.0" : "localhost",
  };
}

/** The address to open. Ours is always called localhost: under 127.0.0.1 the framework would be another site. */
export function addressOf(options: Pick<Options, "isLan" | "port">, lan: string | undefined): string {
  return `http://${options.isLan && lan ? lan : "localhost"}:${options.port}`;
}
