/** A queue between callbacks and one `for await`: what is put in comes out in order, then the end or the failure. */
export type Mailbox<T> = AsyncIterable<T> & { put(item: T): void; end(): void; fail(error: unknown): void };

export function createMailbox<T>(): Mailbox<T> {
  const items: T[] = [];
  let closed: { error: unknown } | "ended" | null = null;
  let wake: (() => void) | null = null;
  const ring = () => {
    wake?.();
    wake = null;
  };
  return {
    put(item) {
      if (!closed) items.push(item);
      ring();
    },
    end() {
      closed ??= "ended";
      ring();
    },
    fail(error) {
      closed ??= { error };
      ring();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        const item = items.shift();
        if (item !== undefined) yield item;
        else if (closed === "ended") return;
        else if (closed) throw closed.error;
        else
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      }
    },
  };
}
