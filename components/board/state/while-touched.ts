/** Longer than any tap; a finger that rests on the glass for ever must not stop the board. */
const LONGEST_MS = 1500;

/**
 * Holds back what would move the board while a finger or a mouse button is down on it: a tap lands on what was aimed at.
 * A finger that scrolls counts as up, the browser cancels its pointer. Returns `hold(run)` and `stop()`.
 */
export function createTouchGuard() {
  let down = 0;
  let held: (() => void)[] = [];
  let timer = 0;

  function release() {
    down = 0;
    window.clearTimeout(timer);
    const runs = held;
    held = [];
    for (const run of runs) run();
  }
  function onDown() {
    down++;
    window.clearTimeout(timer);
    timer = window.setTimeout(release, LONGEST_MS);
  }
  // A task later, so that the click that follows still meets the board as it was.
  const onUp = () => window.setTimeout(release, 0);

  window.addEventListener("pointerdown", onDown, true);
  window.addEventListener("pointerup", onUp, true);
  window.addEventListener("pointercancel", onUp, true);
  return {
    hold(run: () => void) {
      if (down > 0) held.push(run);
      else run();
    },
    stop() {
      release();
      window.removeEventListener("pointerdown", onDown, true);
      window.removeEventListener("pointerup", onUp, true);
      window.removeEventListener("pointercancel", onUp, true);
    },
  };
}
