import { withEngine } from "./engine.ts";
import { readSchema } from "./folder.ts";

/**
 * The SQL that leads from the database at `url` (migrated, e.g. empty when nothing is) to prisma/schema.prisma; null
 * when they are the same.
 */
export async function missingSql(url: string): Promise<string | null> {
  const content = await readSchema();
  const filters = { externalTables: [], externalEnums: [] };
  const file = { path: "schema.prisma", content };
  const result = await withEngine(url, content, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files: [file], configDir: "." },
      to: { tag: "schemaDatamodel", files: [file] },
      script: true,
      exitCode: true,
      filters,
    }),
  );
  return result.exitCode === 0 ? null : (result.stdout ?? "");
}
