/** A hidden board gives its connection back: a browser has only 6 for one host over HTTP/1.1. */
const HIDDEN_CLOSE_MS = 30_000;

export type Presence = {
  /** Nobody looks, from now on. */
  onAway: () => void;
  /** Nobody has looked for a while, or the page was put away: nothing should be held open. */
  onLeft: () => void;
  onBack: () => void;
  onNetwork: (isThere: boolean) => void;
};

/** Whether somebody looks at this page and whether it has a network, until stopped; browsers say so in five events. */
export function watchPresence({ onAway, onLeft, onBack, onNetwork }: Presence): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let hidden = 0;
  const back = () => {
    window.clearTimeout(hidden);
    onBack();
  };
  document.addEventListener(
    "visibilitychange",
    () => {
      if (document.visibilityState !== "hidden") return back();
      onAway();
      hidden = window.setTimeout(onLeft, HIDDEN_CLOSE_MS);
    },
    { signal },
  );
  // Into the back-forward cache, and out of it.
  window.addEventListener("pagehide", onLeft, { signal });
  window.addEventListener("pageshow", (event) => event.persisted && back(), { signal });
  window.addEventListener("online", () => onNetwork(true), { signal });
  window.addEventListener("offline", () => onNetwork(false), { signal });
  return () => {
    window.clearTimeout(hidden);
    stopped.abort();
  };
}
