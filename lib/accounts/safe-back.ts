const MAX_CHARS = 500;
/** A page that only sends on to elsewhere, or is no page, is no place to come back to. */
const NO_PAGE = /^\/(api|sign-in)(\/|\?|#|$)/;

/**
 * The place on this site that a `?back=` names, or `otherwise`. Only a path comes through: browsers read "//elsewhere",
 * "/\elsewhere" and "/<tab>/elsewhere" as other sites, so what comes out is what their own parser made of it.
 */
export function safeBack(back: string | null | undefined, otherwise = "/"): string {
  if (!back || back.length > MAX_CHARS || !back.startsWith("/")) return otherwise;
  const base = "http://this.site";
  if (!URL.canParse(back, base)) return otherwise;
  const url = new URL(back, base);
  if (url.origin !== base || url.username || url.password) return otherwise;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // "/.//elsewhere" is of this site as it stands, and of another one once its dots are gone.
  return path.startsWith("//") || NO_PAGE.test(path) ? otherwise : path;
}
