export { openLocalStorage } from "./local.ts";
export type { Storage, StoredBlob } from "./storage.ts";
