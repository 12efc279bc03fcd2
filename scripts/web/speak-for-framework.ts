import type { IncomingMessage, ServerResponse } from "node:http";
import { ERRORS, type ErrorCode } from "#lib/kernel/errors.ts";
import { newId } from "#lib/kernel/ids.ts";

/** Writes the headers of a refusal and returns its body. */
function refuse(response: ServerResponse, code: ErrorCode): string {
  const [status, message] = ERRORS[code];
  const requestId = newId();
  const body = JSON.stringify({ error: { code, message, requestId } });
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Request-Id", requestId);
  return body;
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Gives a code and a sentence to what the framework refuses without a word, so that programs find one kind of error
 * everywhere: a method that a door does not have (an empty 405), and an address that is no text (a 500, as if the fault
 * were ours). True when the request is answered.
 */
export function speakForFramework(request: IncomingMessage, response: ServerResponse): boolean {
  const path = request.url?.split("?")[0] ?? "/";
  if (!isReadable(path)) {
    response.end(refuse(response, "bad-request"));
    return true;
  }
  if (!path.startsWith("/api/")) return false;
  // The framework may send the headers before it ends, or leave that to the ending: both ways are met.
  const { writeHead, end } = response;
  let refusal: string | undefined;
  const speak = (...said: unknown[]) => {
    if ((said[0] ?? response.statusCode) !== 405) return Reflect.apply(writeHead, response, said);
    refusal = refuse(response, "method-not-allowed");
    return Reflect.apply(writeHead, response, [405]);
  };
  const finish = (...said: unknown[]) => {
    if (response.statusCode === 405 && !response.headersSent) response.writeHead(405);
    return Reflect.apply(end, response, refusal === undefined ? said : [refusal]);
  };
  Object.defineProperty(response, "writeHead", { value: speak, configurable: true, writable: true });
  Object.defineProperty(response, "end", { value: finish, configurable: true, writable: true });
  return false;
}
