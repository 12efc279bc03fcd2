import { bowls } from "./bowls.ts";
import { cookware } from "./cookware.ts";
import { plates } from "./plates.ts";

export type { Spot } from "./vessel.ts";
export const vessels = { ...plates, ...bowls, ...cookware };
export type VesselName = keyof typeof vessels;
export const isVessel = (name: string): name is VesselName => Object.hasOwn(vessels, name);
