export type { Health } from "./health.ts";
export { createHealth } from "./health.ts";
