/** Something to send: `id` is where a phone resumes from. */
export type StreamedEvent = { id: number; data: object };

const encoder = new TextEncoder();
const HEARTBEAT = encoder.encode(": still here\n\n");
const RETRY_MS = 2_000;

export const EVENT_STREAM_HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // no-transform: a compressing proxy would hold events back; X-Accel-Buffering says the same to nginx.
  "Cache-Control": "no-store, no-transform",
  "X-Accel-Buffering": "no",
};

function encode({ id, data }: StreamedEvent): Uint8Array {
  return encoder.encode(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
}

/**
 * A body of server-sent events. Takes the next event only when the phone has room for it, and says "still here" after
 * `heartbeatMs` of silence, so that a dead connection is noticed. `onClose` runs once, however it ends; it must make
 * `events` end.
 */
export function eventStream(
  events: AsyncIterator<StreamedEvent>,
  options: { heartbeatMs: number; onClose: () => void },
): ReadableStream<Uint8Array> {
  let pending: Promise<IteratorResult<StreamedEvent>> | undefined;
  let closed = false;
  function close(): void {
    if (closed) return;
    closed = true;
    options.onClose();
  }
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`));
      },
      async pull(controller) {
        pending ??= events.next();
        const silence = Promise.withResolvers<"silence">();
        const timer = setTimeout(() => silence.resolve("silence"), options.heartbeatMs);
        try {
          const next = await Promise.race([pending, silence.promise]);
          if (closed) return;
          if (next === "silence") {
            controller.enqueue(HEARTBEAT);
            return;
          }
          pending = undefined;
          if (!next.done) {
            controller.enqueue(encode(next.value));
            return;
          }
          close();
          controller.close();
        } catch (error) {
          close();
          controller.error(error);
        } finally {
          clearTimeout(timer);
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}
