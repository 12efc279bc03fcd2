import { boxesAndFrames } from "./boxes-and-frames.ts";
import type { HostileFile } from "./hostile-file.ts";
import { jpegs } from "./jpegs.ts";
import { hostileNames } from "./names.ts";
import { pdfs } from "./pdfs.ts";
import { pngs } from "./pngs.ts";
import { pretenders } from "./pretenders.ts";
import { sizes } from "./sizes.ts";
import { truncations } from "./truncations.ts";

export type { HostileFile } from "./hostile-file.ts";

/** More than two hundred uploads that are hostile or odd, made in memory one after the other (20 MB at most). */
export async function* hostileFiles(): AsyncGenerator<HostileFile> {
  yield* sizes();
  yield* truncations();
  yield* pretenders();
  yield* jpegs();
  yield* pngs();
  yield* boxesAndFrames();
  yield* pdfs();
  yield* hostileNames();
}
