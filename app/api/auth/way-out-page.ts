const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * Leads the browser to the provider by a page of its own. A plain redirect would do, were it not the answer to a form:
 * browsers hold such a redirect against our `form-action 'self'`, and the provider is only known when we run.
 */
export function wayOutPage({ location, cookies }: { location: string; cookies: string[] }): Response {
  const address = escaped(location);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="0;url=${address}"><title>Google</title><link rel="icon" href="data:,"></head>
<body><p><a href="${address}">Google</a></p></body></html>`;
  const headers = new Headers({ "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(html, { headers });
}
