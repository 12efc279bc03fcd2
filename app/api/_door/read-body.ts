import { AppError } from "#lib/kernel/index.ts";

/** A phone that sends nothing for this long is gone. Bad Wi-Fi pauses for seconds, not for half a minute. */
const SILENCE_MS = 30_000;

async function readOrGiveUp(reader: ReadableStreamDefaultReader<Uint8Array>) {
  const silence = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    silence.reject(new AppError("upload-incomplete", { detail: `nothing came for ${SILENCE_MS} ms` }));
  }, SILENCE_MS);
  try {
    return await Promise.race([reader.read(), silence.promise]);
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("upload-incomplete", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Hands the body on chunk by chunk, waiting for `onChunk` each time; if that rejects, reading ends. Throws `upload-too-large` as soon as more than `maxBytes` came, `upload-incomplete`
 * when it breaks off, stalls, or has another length than declared.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
  onChunk: (chunk: Uint8Array) => Promise<void>,
): Promise<void> {
  if (!request.body) return;
  const reader = request.body.getReader();
  let receivedBytes = 0;
  try {
    for (;;) {
      const { done, value } = await readOrGiveUp(reader);
      if (done) break;
      receivedBytes += value.byteLength;
      if (receivedBytes > maxBytes) throw new AppError("upload-too-large", { detail: "while reading" });
      await onChunk(value);
    }
  } catch (error) {
    // Not awaited: a stalled sender would keep us here.
    reader.cancel().catch(() => {});
    throw error;
  }
  const declared = request.headers.get("content-length");
  if (declared !== null && Number(declared) !== receivedBytes) {
    throw new AppError("upload-incomplete", { detail: `${receivedBytes} of ${declared} bytes came` });
  }
}
