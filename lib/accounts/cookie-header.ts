type Cookie = { name: string; value: string; maxAgeSeconds: number; path?: string };

/**
 * A whole Set-Cookie header that scripts cannot read and other sites' pages do not send along. `appUrl` decides on
 * Secure: plain http on a home network would drop such a cookie.
 */
export function cookieHeader({ name, value, maxAgeSeconds, path = "/" }: Cookie, appUrl: string): string {
  // Lax, not Strict: the way back from the sign-in provider is a navigation from another site, and must find them.
  const header = `${name}=${value}; Path=${path}; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax`;
  return appUrl.startsWith("https:") ? `${header}; Secure` : header;
}
