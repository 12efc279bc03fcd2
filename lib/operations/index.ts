export type { CheckName, Health, HealthContext } from "./health.ts";
export { createHealth } from "./health.ts";
