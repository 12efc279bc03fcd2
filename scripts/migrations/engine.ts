import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { openCatalogue } from "./catalogue.ts";

// The package's own entry loads its WebAssembly the way bundlers do, which Node does not; so the two halves are put
// together here. The `prisma` CLI would download a native engine instead.
type Glue = { SchemaEngine: typeof SchemaEngine; __wbg_set_wasm(exports: WebAssembly.Exports): void };

let loaded: Promise<Glue> | undefined;

async function load(): Promise<Glue> {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue: Glue & WebAssembly.ModuleImports = await import(pathToFileURL(entry).href);
  const bytes = await readFile(entry.replace(/js$/, "wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  return glue;
}

/** Prisma's schema engine on the database at `url`, for as long as `work` takes. `schema` is the text of a schema file. */
export async function withEngine<T>(
  url: string,
  schema: string | undefined,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  const glue = await loaded;
  const catalogue = openCatalogue(url);
  const factory = bindMigrationAwareSqlAdapterFactory(catalogue.factory);
  const datamodels: [string, string][] | undefined =
    schema === undefined ? undefined : [["schema.prisma", schema]];
  const engine = await glue.SchemaEngine.new({ datamodels }, () => {}, factory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await catalogue.close();
  }
}
