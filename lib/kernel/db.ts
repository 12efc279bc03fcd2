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
