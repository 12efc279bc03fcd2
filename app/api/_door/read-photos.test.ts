import { describe, expect, test, vi } from "vitest";
import { createByteBudget } from "./byte-budget.ts";
import { readPhotos } from "./read-photos.ts";

const MB = 1024 * 1024;
const BOUNDARY = "----carte";
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

function part(bytes: Buffer | string, headers = 'name="photo"; filename="a.jpg"'): Buffer {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; ${headers}\r\nContent-Type: image/jpeg\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from("\r\n")]);
}

const END = Buffer.from(`--${BOUNDARY}--\r\n`);

function upload(
  chunks: Iterable<Buffer> | AsyncIterable<Buffer>,
  headers: Record<string, string> = {},
): Request {
  const iterator =
    Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const init = { method: "POST", body, duplex: "half", headers: { "content-type": TYPE, ...headers } };
  return new Request("http://localhost/api/menus", init);
}

/** Reads and releases; afterwards all of the budget must be there again. */
async function read(request: Request, budgetBytes = 200 * MB): Promise<Buffer[]> {
  const budget = createByteBudget(budgetBytes);
  try {
    const { photos, release } = await readPhotos(request, budget);
    release();
    return photos;
  } finally {
    budget.take(budgetBytes);
  }
}

describe("readPhotos", () => {
  test("gives the photos in order, whole, whatever the chunks", async () => {
    const files = [
      Buffer.alloc(300_000, 1),
      Buffer.from(`\r\n--${BOUNDARY.slice(0, -1)}\r\n--\r\n`),
      Buffer.from([0]),
    ];
    const body = Buffer.concat([...files.map((file) => part(file)), END]);
    for (const size of [1_000_000, 7_777, 64]) {
      const chunks = Array.from({ length: Math.ceil(body.length / size) }, (_, n) =>
        body.subarray(n * size, (n + 1) * size),
      );
      expect(await read(upload(chunks))).toEqual(files);
    }
  });

  test("takes a photo without a file name, and ignores other fields", async () => {
    const body = [
      part("note", 'name="note"'),
      part("jpeg", 'name="photo"'),
      part("x", 'name="other"; filename="b"'),
      END,
    ];
    expect(await read(upload(body))).toEqual([Buffer.from("jpeg")]);
  });

  test("stops reading at the first byte beyond 12 MB of a photo, and says which photo", async () => {
    let sentMb = 0;
    async function* endless() {
      yield part("small");
      yield part("").subarray(0, -2);
      for (;;) {
        sentMb += 1;
        yield Buffer.alloc(MB);
      }
    }
    await expect(read(upload(endless()))).rejects.toMatchObject({ code: "upload-too-large", page: 2 });
    expect(sentMb).toBeLessThan(20);
  });

  test("refuses a ninth photo while reading", async () => {
    const nine = [...Array.from({ length: 9 }, () => part("x")), END];
    await expect(read(upload(nine))).rejects.toMatchObject({ code: "upload-too-many-pages" });
  });

  test("refuses endless small parts, endless headers and endless fields", async () => {
    async function* parts() {
      for (;;) yield part("x", 'name="a"');
    }
    async function* headers() {
      yield Buffer.from(`--${BOUNDARY}\r\n`);
      for (let n = 0; ; n += 1) yield Buffer.from(`X-${n}: ${"y".repeat(1000)}\r\n`);
    }
    async function* field() {
      yield part("", 'name="a"').subarray(0, -2);
      for (;;) yield Buffer.alloc(MB, "z");
    }
    for (const endless of [parts, headers, field]) {
      const refusal = await read(upload(endless())).catch((error: unknown) => error);
      expect(["bad-request", "upload-too-large", "upload-incomplete"], endless.name).toContain(
        refusal instanceof Error && "code" in refusal ? refusal.code : refusal,
      );
    }
  });

  test.each([
    ["a body that breaks off inside a photo", [part(Buffer.alloc(5_000)).subarray(0, 2_000)], {}],
    ["a body that ends after a part", [part("x")], {}],
    ["fewer bytes than declared", [part("x"), END], { "content-length": "5000" }],
    ["more bytes than declared", [part("x"), END], { "content-length": "10" }],
  ])("calls %s incomplete", async (_, chunks, headers) => {
    await expect(read(upload(chunks, headers))).rejects.toMatchObject({ code: "upload-incomplete" });
  });

  test("calls a connection that breaks incomplete", async () => {
    async function* breaking() {
      yield part(Buffer.alloc(5_000)).subarray(0, 2_000);
      throw new Error("ECONNRESET");
    }
    await expect(read(upload(breaking()))).rejects.toMatchObject({ code: "upload-incomplete" });
  });

  test("gives up on a phone that falls silent for half a minute", async () => {
    vi.useFakeTimers();
    async function* stalling() {
      yield part(Buffer.alloc(5_000)).subarray(0, 2_000);
      await new Promise(() => {});
    }
    const outcome = expect(read(upload(stalling()))).rejects.toMatchObject({ code: "upload-incomplete" });
    await vi.advanceTimersByTimeAsync(31_000);
    await outcome;
    vi.useRealTimers();
  });

  test.each([
    ["no photo", [part("x", 'name="note"'), END], {}, "upload-empty"],
    ["nothing but an end", [END], {}, "upload-empty"],
    ["a JSON body", [Buffer.from("{}")], { "content-type": "application/json" }, "upload-not-multipart"],
    ["no boundary", [END], { "content-type": "multipart/form-data" }, "upload-not-multipart"],
    [
      "an empty boundary",
      [END],
      { "content-type": "multipart/form-data; boundary=" },
      "upload-not-multipart",
    ],
    ["a declared gigabyte", [END], { "content-length": "1000000000" }, "upload-too-large"],
  ])("refuses %s", async (_, chunks, headers, code) => {
    await expect(read(upload(chunks, headers))).rejects.toMatchObject({ code });
  });

  test("holds no more over all uploads than the budget, and has all of it back after a refusal", async () => {
    const request = upload([part(Buffer.alloc(2 * MB)), END]);
    await expect(read(request, MB)).rejects.toMatchObject({ code: "unavailable" });
  });
});
