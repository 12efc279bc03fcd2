import { readFile } from "node:fs/promises";
import OpenAI from "openai";
import { zodTextFormat } from "openai/helpers/zod";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { type OpenAiStandIn, startOpenAiStandIn } from "./server.ts";

const MenuPage = z.object({
  is_menu: z.boolean(),
  language: z.string().nullable(),
  currency: z.string().nullable(),
  title: z.string().nullable(),
  sections: z.array(
    z.object({
      name: z.string().nullable(),
      dishes: z.array(
        z.object({ name: z.string(), also: z.string().nullable(), price: z.string().nullable() }),
      ),
    }),
  ),
  cuisine: z.string().nullable(),
  place: z.string().nullable(),
  plating: z.string().nullable(),
});

let standIn: OpenAiStandIn;
let client: OpenAI;
let photo: string;

beforeAll(async () => {
  standIn = await startOpenAiStandIn();
  client = new OpenAI({ apiKey: "test", baseURL: standIn.url, maxRetries: 0 });
  const bytes = await readFile(new URL("../../bench/reading/fixtures/it-hung-scan.jpg", import.meta.url));
  photo = `data:image/jpeg;base64,${bytes.toString("base64")}`;
});
afterAll(() => standIn.close());
beforeEach(() => standIn.control.apply({ reset: true }));

function ask(more: object = {}) {
  return {
    model: "gpt-6-luna",
    input: [
      {
        role: "user" as const,
        content: [
          { type: "input_text" as const, text: "Read this menu." },
          { type: "input_image" as const, image_url: photo, detail: "high" as const },
        ],
      },
    ],
    text: { format: zodTextFormat(MenuPage, "menu_page") },
    store: false,
    ...more,
  };
}

async function codeOf(call: Promise<unknown>): Promise<[number | undefined, string | null | undefined]> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OpenAI.APIError)) throw new Error(`not refused: ${String(error)}`);
  return [error.status, error.code];
}

describe("the OpenAI stand-in, through the real SDK", () => {
  test("reads a menu that we rendered, streaming in order, and reports usage", async () => {
    const stream = client.responses.stream(ask());
    const numbers: number[] = [];
    for await (const event of stream) numbers.push(event.sequence_number);
    const final = await stream.finalResponse();
    expect(numbers).toEqual(numbers.map((_, i) => i));
    expect(final.output_parsed?.sections[0]).toMatchObject({ name: "Antipasti" });
    expect(final.usage?.output_tokens).toBeGreaterThan(100);
    expect(standIn.control.summary()).toMatchObject({ calls: 1, billedCalls: 1 });
  });

  test("refuses what the real service refuses", async () => {
    const open = zodTextFormat(MenuPage, "menu_page");
    const loose = { ...open, schema: { ...open.schema, required: ["is_menu"] } };
    expect(await codeOf(client.responses.create(ask({ text: { format: loose } })))).toEqual([
      400,
      "invalid_json_schema",
    ]);
    expect(await codeOf(client.responses.create(ask({ model: "gpt-image-2.6-flare" })))).toEqual([
      400,
      "invalid_value",
    ]);
    expect(await codeOf(client.images.generate({ model: "gpt-image-1", prompt: "soup" }))).toEqual([
      404,
      "model_not_found",
    ]);
    const flare = { model: "gpt-image-2.6-flare", prompt: "soup" };
    expect(await codeOf(client.images.generate({ ...flare, size: "256x256" }))).toEqual([
      400,
      "invalid_request",
    ]);
    expect(await codeOf(client.images.generate({ ...flare, output_format: "svg" }))).toEqual([
      400,
      "invalid_request",
    ]);
    expect(standIn.control.summary().billedCalls).toBe(0);
  });

  test("retires a model on its shutdown date", async () => {
    const model = "gpt-5-mini";
    standIn.control.apply({ today: "2026-12-10" });
    expect((await client.responses.create(ask({ model }))).status).toBe("completed");
    standIn.control.apply({ today: "2026-12-11" });
    expect(await codeOf(client.responses.create(ask({ model })))).toEqual([404, "model_not_found"]);
  });

  test("draws a picture of the size and format asked for", async () => {
    const answer = await client.images.generate({
      model: "gpt-image-2.6-flare",
      prompt: 'A plate: {"name":"Zwiebelsuppe"}',
      output_format: "webp",
      quality: "low",
    });
    const bytes = Buffer.from(answer.data?.[0]?.b64_json ?? "", "base64");
    expect(bytes.subarray(8, 12).toString()).toBe("WEBP");
    expect(answer.usage?.output_tokens).toBe(200);
  });

  test.each(["first", "middle", "last"] as const)(
    "breaks the connection at the %s byte, and bills what was done",
    async (at) => {
      standIn.control.apply({ faults: [{ kind: "cut", at, times: 1, retryAfterSeconds: 1 }] });
      const outcome = await client.images.generate({ model: "gpt-image-2.6-flare", prompt: "soup" }).then(
        () => "answered",
        () => "broken",
      );
      expect(outcome).toBe("broken");
      expect(standIn.control.summary().billedCalls).toBe(at === "first" ? 0 : 1);
    },
  );

  test("answers a rate limit with Retry-After and an empty purse with its own code", async () => {
    standIn.control.apply({
      faults: [
        { kind: "rate-limit", at: "first", times: 1, retryAfterSeconds: 7 },
        { kind: "quota", at: "first", times: 1, retryAfterSeconds: 1 },
      ],
    });
    const limited = await client.responses.create(ask()).then(
      () => null,
      (error: unknown) => error,
    );
    expect(limited instanceof OpenAI.RateLimitError && limited.headers.get("retry-after")).toBe("7");
    expect(await codeOf(client.responses.create(ask()))).toEqual([429, "insufficient_quota"]);
  });
});
