import { expect, test, vi } from "vitest";
import { eventStream, type StreamedEvent } from "./event-stream.ts";

function source(events: StreamedEvent[], stays: boolean) {
  let taken = 0;
  const iterator: AsyncIterator<StreamedEvent> = {
    next() {
      const value = events[taken];
      if (value) {
        taken += 1;
        return Promise.resolve({ done: false, value });
      }
      return stays ? new Promise(() => {}) : Promise.resolve({ done: true, value: undefined });
    },
  };
  return { iterator, taken: () => taken };
}

const EVENTS = [1, 2, 3].map((id) => ({ id, data: { kind: "dish", note: "a\nb" } }));
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("sends each event with its number on one line, and ends when the events end", async () => {
  const onClose = vi.fn();
  const body = eventStream(source(EVENTS, false).iterator, { heartbeatMs: 1_000, onClose });
  const sent = await new Response(body).text();
  const lines = EVENTS.map(({ id }) => `id: ${id}\ndata: {"kind":"dish","note":"a\\nb"}\n\n`);
  expect(sent).toBe(`retry: 2000\n\n${lines.join("")}`);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("takes no event before the phone has room for it", async () => {
  const { iterator, taken } = source(EVENTS, true);
  const reader = eventStream(iterator, { heartbeatMs: 1_000, onClose: () => {} }).getReader();
  expect(text((await reader.read()).value)).toBe("retry: 2000\n\n");
  expect(taken()).toBe(0);
  await reader.read();
  expect(taken()).toBe(1);
  await reader.cancel();
});

test("says that it is still there when nothing happens, and loses no event to that", async () => {
  vi.useFakeTimers();
  const waiting = Promise.withResolvers<IteratorResult<StreamedEvent>>();
  const iterator = { next: () => waiting.promise };
  const reader = eventStream(iterator, { heartbeatMs: 15_000, onClose: () => {} }).getReader();
  await reader.read();
  const first = reader.read();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(text((await first).value)).toBe(": still here\n\n");
  const second = reader.read();
  waiting.resolve({ done: false, value: { id: 7, data: {} } });
  expect(text((await second).value)).toBe("id: 7\ndata: {}\n\n");
  await reader.cancel();
  vi.useRealTimers();
});

test("lets go of everything, once, when the phone leaves", async () => {
  const onClose = vi.fn();
  const reader = eventStream(source([], true).iterator, { heartbeatMs: 1_000, onClose }).getReader();
  await reader.read();
  const next = reader.read();
  await reader.cancel();
  expect((await next).done).toBe(true);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test("breaks off when following fails, so that the phone comes back", async () => {
  const onClose = vi.fn();
  const iterator = { next: () => Promise.reject(new Error("lost")) };
  const body = eventStream(iterator, { heartbeatMs: 1_000, onClose });
  await expect(new Response(body).text()).rejects.toThrow("lost");
  expect(onClose).toHaveBeenCalledTimes(1);
});
