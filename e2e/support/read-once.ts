import { type FullConfig, request } from "@playwright/test";
import { BISTRO, upload, whenRead } from "./menus.ts";

/** Where the tests find what was read for all of them. */
export const READ_BISTRO = "CARTE_E2E_READ_BISTRO";

/** Before all tests: one guest sends one menu, which is read while nothing else wants the machine. */
export default async function readOnce(config: FullConfig): Promise<void> {
  const baseURL = config.projects[0]?.use.baseURL ?? "http://localhost:3000";
  const guest = await request.newContext({ baseURL });
  const menuId = await upload(guest, new URL(baseURL).origin, [BISTRO]);
  await whenRead(guest, menuId);
  process.env[READ_BISTRO] = JSON.stringify({ menuId, state: await guest.storageState() });
  await guest.dispose();
}
