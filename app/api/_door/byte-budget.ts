import { AppError } from "#lib/kernel/index.ts";

/** How many bytes of uploads this process may hold at once, over all requests. */
export type ByteBudget = {
  /** Throws `unavailable` when there is no room for `bytes` more. */
  take(bytes: number): void;
  giveBack(bytes: number): void;
};

export function createByteBudget(maxBytes: number): ByteBudget {
  let heldBytes = 0;
  return {
    take(bytes) {
      if (heldBytes + bytes > maxBytes) {
        throw new AppError("unavailable", { detail: `uploads hold ${heldBytes} bytes already` });
      }
      heldBytes += bytes;
    },
    giveBack(bytes) {
      heldBytes -= bytes;
    },
  };
}
