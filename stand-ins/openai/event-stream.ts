import { cut, type Exchange, hang, pause } from "./exchange.ts";
import { CHARACTERS_PER_TOKEN } from "./written-answer.ts";

/** Writes server-sent events; returns when the chunk has left. */
export class EventStream {
  private readonly exchange: Exchange;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
    exchange.entry.status = 200;
    exchange.response.writeHead(200, {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache",
      "x-request-id": exchange.entry.requestId,
    });
  }

  async send(data: object | "[DONE]", event?: string): Promise<void> {
    if (this.exchange.gone.aborted) throw new Error("the client has gone");
    const text = typeof data === "string" ? data : JSON.stringify(data);
    const head = event ? `event: ${event}\n` : "";
    await new Promise<void>((done) => this.exchange.response.write(`${head}data: ${text}\n\n`, () => done()));
  }

  end(): void {
    this.exchange.response.end();
  }
}

// Timers are no finer than this; several tokens go in one chunk instead.
const CHUNK_MS = 25;

/**
 * Streams a text at the set pace, calling `sendDelta` for each chunk, against the clock rather than by summed sleeps,
 * so that the set tokens per second are really reached. A fault in the middle or at the last byte strikes here.
 */
export async function streamText(
  exchange: Exchange,
  text: string,
  sendDelta: (delta: string) => Promise<void>,
): Promise<void> {
  const { firstTokenMs, tokensPerSecond } = exchange.control.latency;
  // Set is the time from the request to the first token; what looking at the picture took is part of it.
  await pause(exchange, firstTokenMs - (Date.now() - Date.parse(exchange.entry.startedAt)));
  const characters = [...text];
  const perMs = (tokensPerSecond * CHARACTERS_PER_TOKEN) / 1000;
  const { fault } = exchange;
  const strikesAt = strikePosition(fault?.at, characters.length);
  const startedAt = performance.now();
  let sent = 0;
  while (sent < characters.length) {
    if (perMs > 0) await pause(exchange, CHUNK_MS);
    const due = perMs > 0 ? Math.floor((performance.now() - startedAt) * perMs) : sent + 256;
    const until = Math.min(characters.length, Math.max(sent + 1, due), strikesAt ?? characters.length);
    if (until > sent) await sendDelta(characters.slice(sent, until).join(""));
    sent = until;
    if (strikesAt !== null && sent >= strikesAt) {
      if (fault?.kind === "hang") await hang(exchange);
      if (fault?.kind === "cut") cut(exchange);
      if (
        fault?.kind === "server-error" ||
        fault?.kind === "failed" ||
        fault?.kind === "content-filter" ||
        fault?.kind === "token-limit"
      )
        return;
      if (fault?.kind === "malformed") await sendDelta("\u0000}{");
      break;
    }
  }
  if (sent < characters.length) await sendDelta(characters.slice(sent).join(""));
}

function strikePosition(at: "first" | "middle" | "last" | undefined, length: number): number | null {
  if (at === "first") return 0;
  if (at === "middle") return Math.floor(length / 2);
  return at === "last" ? length - 1 : null;
}
