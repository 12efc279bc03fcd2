import type { Preferences } from "#lib/accounts/client.ts";

type Change = Partial<Preferences>;

/** Some keys of what is set now. */
function partOf(preferences: Preferences, keys: object): Change {
  return Object.fromEntries(Object.entries(preferences).filter(([key]) => key in keys));
}

/**
 * Saves changes one after the other, so that the last tap wins. After each tap and each answer it shows what is saved
 * and, over it, all that is still on its way: taking back one that failed must not take back a later one that did not.
 * Each change answers what it replaced, or null when it is not saved. `send` does not throw.
 */
export function saveInTurn(
  initial: Preferences,
  send: (change: Change) => Promise<boolean>,
  show: (now: Preferences) => void,
) {
  let saved = initial;
  let onTheWay: Change[] = [];
  let last: Promise<unknown> = Promise.resolve();

  function tell() {
    let now = saved;
    for (const change of onTheWay) now = { ...now, ...change };
    show(now);
  }

  async function save(change: Change): Promise<Change | null> {
    const isSaved = await send(change);
    const before = partOf(saved, change);
    if (isSaved) saved = { ...saved, ...change };
    onTheWay = onTheWay.filter((one) => one !== change);
    tell();
    return isSaved ? before : null;
  }

  return (change: Change): Promise<Change | null> => {
    onTheWay = [...onTheWay, change];
    tell();
    const done = last.then(() => save(change));
    last = done;
    return done;
  };
}
