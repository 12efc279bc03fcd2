import type { EventEmitter } from "node:events";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";

// PostgreSQL's catalogue keeps kinds of things in a one-byte type "char". Prisma's engine asks for it and Prisma's
// adapter (7.10) refuses it, so that together they cannot look at a database. Here it passes through the adapter as a
// date, of which the catalogue has none, and comes out as a character.
const CHAR = 18;
const DATE = 1082;

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url });
  pool.on("connect", (client: pg.PoolClient & { connection?: EventEmitter }) => {
    client.connection?.prependListener("rowDescription", (row: { fields: pg.FieldDef[] }) => {
      for (const field of row.fields) if (field.dataTypeID === CHAR) field.dataTypeID = DATE;
    });
  });
  // A database that ends under us: the next query says so.
  pool.on("error", () => {});
  return pool;
}

type Catalogue = { factory: SqlMigrationAwareDriverAdapterFactory; close(): Promise<void> };

/** The adapter with which Prisma's schema engine can read the catalogue of the database at `url`. */
export function openCatalogue(url: string): Catalogue {
  const pool = openPool(url);
  const inner = new PrismaPg(pool);
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connectToShadowDb: () => inner.connectToShadowDb(),
    async connect() {
      const adapter = await inner.connect();
      const query = adapter.queryRaw.bind(adapter);
      // The adapter cuts a script at every semicolon, also inside of functions. Whole, it is one transaction besides.
      adapter.executeScript = async (script) => void (await pool.query(script));
      adapter.queryRaw = async (params) => {
        const result = await query(params);
        const { Date: date, Character: character } = ColumnTypeEnum;
        const columnTypes = result.columnTypes.map((type) => (type === date ? character : type));
        return { ...result, columnTypes };
      };
      return adapter;
    },
  };
  return { factory, close: () => pool.end() };
}
