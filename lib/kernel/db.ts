import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./prisma/client.ts";

export { Prisma };
export type Database = PrismaClient;
/** The whole database, or one open transaction of it. */
export type Db = Database | Prisma.TransactionClient;

/** A client with its own pool of at most `poolSize` connections. The caller disconnects it. */
export function openDatabase(url: string, poolSize: number): Database {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize, connectionTimeoutMillis: 5_000 });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } });
}

/** Codes of Prisma and of PostgreSQL, and words of the driver, that mean "not now" rather than "wrong". */
const AWAY_CODES =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|P2034|57P0[1-4]|08\w{3}|53\w{3}|ECONN\w+|EPIPE|ETIMEDOUT)$/;
const AWAY_WORDS =
  /connection error and is not queryable|Connection terminated|timeout exceeded when trying to connect/;

/**
 * Whether an error says that the database cannot be reached just now, or has no connection to spare. Found by killing
 * connections, exhausting the pool and stopping the server: the driver speaks in three dialects.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && AWAY_CODES.test(String(error.code))) return true;
  if (AWAY_WORDS.test(error.message)) return true;
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return /"kind":"(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)"|"originalCode":"(57P0|08|53)/.test(
    JSON.stringify(error.meta ?? {}),
  );
}
