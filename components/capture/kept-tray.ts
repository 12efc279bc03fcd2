import type { KeptTray } from "./capture-state.ts";

/** A tray older than this belongs to another evening. */
const KEPT_FOR_MS = 24 * 60 * 60 * 1000;

const STORE = "tray";
const RECORD = "current";

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("carte", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error("the tray's database is blocked"));
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Puts the tray where a reload finds it; null forgets it. Rejects where the browser keeps nothing. */
export async function keepTray(tray: KeptTray | null): Promise<void> {
  if (tray) await inStore("readwrite", (store) => store.put({ ...tray, keptAtMs: Date.now() }, RECORD));
  else await inStore("readwrite", (store) => store.delete(RECORD));
}

/** The tray that a reload interrupted, or null. Only ever holds what `keepTray` wrote on this device. */
export async function keptTray(): Promise<KeptTray | null> {
  const record: (KeptTray & { keptAtMs: number }) | undefined = await inStore("readonly", (store) =>
    store.get(RECORD),
  );
  if (!record || Date.now() - record.keptAtMs > KEPT_FOR_MS) return null;
  return record;
}
