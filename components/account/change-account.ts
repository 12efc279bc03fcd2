import type { Preferences } from "#lib/accounts/client.ts";

/** A change waits at most this long before the diner hears that it did not get through. */
const TIMEOUT_MS = 15_000;

async function send(path: string, method: "PATCH" | "DELETE", body?: object): Promise<boolean> {
  const json = body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } };
  try {
    const response = await fetch(path, { method, ...json, signal: AbortSignal.timeout(TIMEOUT_MS) });
    // Gone already, or signed out meanwhile: the page is older than the truth, and shows it anew.
    if (response.status === 401) location.assign("/sign-in?back=/account");
    return response.ok;
  } catch {
    return false;
  }
}

/** Whether it is saved. */
export function changePreferences(change: Partial<Preferences>): Promise<boolean> {
  return send("/api/account", "PATCH", change);
}

/** Whether that browser is signed out. */
export function endSession(id: string): Promise<boolean> {
  return send(`/api/account/sessions/${id}`, "DELETE");
}

/** Whether the account is gone. */
export function deleteAccount(): Promise<boolean> {
  return send("/api/account", "DELETE");
}
