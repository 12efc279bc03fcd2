import { request } from "#components/ui/request.ts";
import type { Preferences } from "#lib/accounts/client.ts";

async function send(path: string, method: "PATCH" | "DELETE", body?: object): Promise<boolean> {
  const answer = await request(method, path, body);
  // Gone already, or signed out meanwhile: the page is older than the truth, and shows it anew.
  if (!answer.ok && answer.code === "sign-in-needed") location.assign("/sign-in?back=/account");
  return answer.ok;
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
