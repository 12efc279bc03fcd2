import type { Fault } from "./control.ts";

/** A 200 whose body is nothing that this API would say. */
export class RawAnswer extends Error {
  readonly contentType: string;
  readonly body: string;

  constructor(contentType: string, body: string) {
    super("answered with something else on purpose");
    this.contentType = contentType;
    this.body = body;
  }
}

const EVENTS = [
  { type: "response.output_text.delta" },
  { object: "something.else", choices: [{ delta: { content: { no: "text" } } }] },
]
  .map((event) => `data: ${JSON.stringify(event)}\n\n`)
  .join("");
const NO_PICTURE = Buffer.from("these bytes are no picture").toString("base64");

const BODIES: Partial<Record<Fault["kind"], [contentType: string, body: string]>> = {
  html: ["text/html; charset=utf-8", "<!doctype html><title>Welcome</title><p>Sign in to this network"],
  empty: ["application/json", ""],
  "other-json": ["application/json", '{"object":"something.else","data":{"b64_json":7},"usage":"none"}'],
  "other-events": ["text/event-stream", `${EVENTS}data: <not json>\n\n`],
  "no-picture": ["application/json", JSON.stringify({ created: 17, data: [{ b64_json: NO_PICTURE }] })],
};

export function rawAnswerOf(fault: Fault): RawAnswer | null {
  const found = BODIES[fault.kind];
  return found ? new RawAnswer(...found) : null;
}
