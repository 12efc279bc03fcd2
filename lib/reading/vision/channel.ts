/** Lets several writers feed one reader, in the order in which they push. Ends when closed, throws what it failed with. */
export class Channel<T> implements AsyncIterable<T> {
  private readonly waiting: T[] = [];
  private ended: { error: unknown } | null = null;
  private wake: () => void = () => {};

  push(value: T): void {
    this.waiting.push(value);
    this.wake();
  }

  close(error: unknown = null): void {
    this.ended ??= { error };
    this.wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    while (true) {
      for (let value = this.waiting.shift(); value !== undefined; value = this.waiting.shift()) yield value;
      if (this.ended?.error) throw this.ended.error;
      if (this.ended) return;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}
