/** The value of a cookie of this request, or undefined. */
export function readCookie(request: Request, name: string): string | undefined {
  const header = request.headers.get("cookie") ?? "";
  for (const pair of header.split(";")) {
    const [key, ...value] = pair.split("=");
    if (key?.trim() === name) return value.join("=").trim();
  }
  return undefined;
}

/** Names of all cookies of this request. */
export function cookieNames(request: Request): string[] {
  const header = request.headers.get("cookie") ?? "";
  return header.split(";").flatMap((pair) => pair.split("=")[0]?.trim() || []);
}
