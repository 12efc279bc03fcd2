import { createHash } from "node:crypto";
import { cookieHeader } from "../cookie-header.ts";
import { safeBack } from "../safe-back.ts";
import { AUTH_PATH, CHECKS, type Check } from "./auth-config.ts";

/** How long one may take at the provider: the library seals its checks for as long. */
const MAX_AGE_SECONDS = 15 * 60;
/** Each is about 1.8 kB of request header, and servers take 16 kB. */
const MAX_FLOWS = 3;
const NAME = /^carte_flow_[0-9a-f]{16}$/;

/** What a browser keeps of one sign-in that is under way. */
export type Flow = { checks: Record<Check, string>; back: string };

/**
 * One cookie for each sign-in under way, told apart by its `state`. The library keeps three cookies with fixed names: the
 * second tab's overwrite the first's, and whoever comes back first is turned away.
 */
export function flowCookieName(state: string): string {
  return `carte_flow_${createHash("sha256").update(state).digest("hex").slice(0, 16)}`;
}

function header(name: string, value: string, maxAgeSeconds: number, appUrl: string): string {
  return cookieHeader({ name, value, maxAgeSeconds, path: AUTH_PATH }, appUrl);
}

export function flowCookieHeader(state: string, { checks, back }: Flow, appUrl: string): string {
  const value = [...CHECKS.map((check) => checks[check]), encodeURIComponent(back)].join("~");
  return header(flowCookieName(state), value, MAX_AGE_SECONDS, appUrl);
}

/** Takes the flow away, so that the same answer cannot be used twice from this browser. */
export function endedFlowCookieHeader(state: string, appUrl: string): string {
  return header(flowCookieName(state), "", 0, appUrl);
}

/** Headers that take away flows that were begun and left, when there are many. */
export function crowdedOutFlows(cookieNames: string[], appUrl: string): string[] {
  const flows = cookieNames.filter((name) => NAME.test(name));
  return flows.length < MAX_FLOWS ? [] : flows.map((name) => header(name, "", 0, appUrl));
}

export function parseFlow(value: string | undefined): Flow | null {
  const [state, pkce, nonce, back, ...rest] = (value ?? "").split("~");
  if (!state || !pkce || !nonce || back === undefined || rest.length > 0) return null;
  return { checks: { state, pkce, nonce }, back: safeBack(decoded(back)) };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
