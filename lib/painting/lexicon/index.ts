import { starters } from "./starters.ts";

export const lexiconSources: readonly string[] = [starters];
