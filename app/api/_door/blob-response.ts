import type { Readable } from "node:stream";
import type { StoredBlob } from "#lib/storage/index.ts";

/** Bytes from storage. `version` names them: a browser that has it already gets "not modified". */
export function blobResponse(
  request: Request,
  blob: StoredBlob,
  options: { version: string; cacheControl: string },
): Response {
  const etag = `"${options.version}"`;
  const headers = {
    "Content-Type": "image/webp",
    "Cache-Control": options.cacheControl,
    ETag: etag,
    // Pictures only: never run, whatever they hold.
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
  };
  if (request.headers.get("if-none-match") === etag) {
    blob.stream.destroy();
    return new Response(null, { status: 304, headers });
  }
  return new Response(webStream(blob.stream), {
    headers: { ...headers, "Content-Length": String(blob.sizeBytes) },
  });
}

/** Read only as fast as the phone takes it; the file is closed when the phone leaves. */
function webStream(stream: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void stream.destroy(),
    },
    { highWaterMark: 0 },
  );
}
