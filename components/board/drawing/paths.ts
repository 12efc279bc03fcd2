/** Where more credits come from, and back to this board. */
export const creditsPath = (menuId: string): string =>
  `/account/credits?back=${encodeURIComponent(`/menus/${menuId}`)}`;

/** Signing in, and back to where one is on the board: the dish that was open is open again. */
export function signInPath(): string {
  const { pathname, hash } = window.location;
  return `/sign-in?back=${encodeURIComponent(pathname + hash)}`;
}
