/** A change waits at most this long before the diner hears that it did not get through. */
const TIMEOUT_MS = 15_000;

async function send(menuId: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(`/api/menus/${menuId}`, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    return null;
  }
}

/** Whether the menu has its new title. */
export async function renameMenu(menuId: string, title: string): Promise<boolean> {
  const headers = { "content-type": "application/json" };
  const response = await send(menuId, { method: "PATCH", headers, body: JSON.stringify({ title }) });
  return response?.ok ?? false;
}

/** Whether the menu is gone; one that was gone already counts. */
export async function deleteMenu(menuId: string): Promise<boolean> {
  const response = await send(menuId, { method: "DELETE" });
  return response !== null && (response.ok || response.status === 404);
}
