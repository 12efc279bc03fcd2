import pg from "pg";
import { findBinaries } from "./binaries.ts";
import { type Cluster, openCluster } from "./cluster.ts";
import { endLeftover } from "./leftover.ts";
import { findPlace } from "./places.ts";
import { type Server, type ServerOptions, startServer } from "./server.ts";

export type Embedded = {
  /** For the application: owns its database, is no superuser. */
  url: string;
  /** For tests that make and drop databases. */
  superUrl: string;
  /** Where the data is, which may not be inside the data folder (see places.ts). */
  folder: string;
  server: Server;
};

function address(user: string, password: string, port: number, database: string): string {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** Defaults of every client, ours too: PGSSLMODE or PGOPTIONS, meant for another server, kept us out of this one. */
function forgetOtherServers(): void {
  for (const name of Object.keys(process.env)) if (/^PG[A-Z]+$/.test(name)) delete process.env[name];
}

/** Makes the role and the database of the application unless they are there. */
async function prepare(superUrl: string, cluster: Cluster): Promise<void> {
  const client = new pg.Client({ connectionString: superUrl });
  client.on("error", () => {});
  await client.connect();
  try {
    const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'carte'");
    if (!role.rowCount) {
      const password = client.escapeLiteral(cluster.secrets.appPassword);
      await client.query(`CREATE ROLE carte LOGIN PASSWORD ${password}`);
    }
    const database = await client.query("SELECT 1 FROM pg_database WHERE datname = 'carte'");
    if (!database.rowCount) await client.query("CREATE DATABASE carte OWNER carte");
  } finally {
    await client.end();
  }
}

/**
 * PostgreSQL for people who have none: its data in (or near) `dataFolder`, on a port of its own, ready for the
 * application. The caller makes sure that nobody else starts one on the same folder.
 */
export async function startEmbedded(dataFolder: string, options?: ServerOptions): Promise<Embedded> {
  forgetOtherServers();
  const { folder, owner } = await findPlace(dataFolder);
  const binaries = await findBinaries(owner);
  const cluster = await openCluster(folder, binaries, owner);
  await endLeftover(cluster.data);
  const server = await startServer(cluster, binaries, owner, options);
  const { password, appPassword } = cluster.secrets;
  const superUrl = address("postgres", password, server.port, "postgres");
  await prepare(superUrl, cluster);
  return { url: address("carte", appPassword, server.port, "carte"), superUrl, folder, server };
}
