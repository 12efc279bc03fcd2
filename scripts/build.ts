/** npm run build: builds the application unless it is built already. */
import { buildIfStale } from "./start/build.ts";

try {
  await buildIfStale(() => console.log("Building…"));
  console.log("The build is up to date.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
