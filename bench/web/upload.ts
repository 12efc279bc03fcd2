import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { z } from "zod";

const Created = z.object({ menuId: z.string() });
const Snapshot = z.object({
  menu: z.object({ status: z.string() }),
  dishes: z.array(z.object({ id: z.string(), name: z.string(), sketchKey: z.string() })),
  seq: z.number(),
});
const StreamEvent = z.object({
  kind: z.string(),
  menu: z.object({ status: z.string() }).optional(),
  dish: z.object({ sketchKey: z.string() }).optional(),
});

export const SAMPLE = "public/sample/menu.jpg";

/** Uploads photos as a phone would. Answers the menu and the guest's cookie. */
export async function uploadPhotos(
  url: string,
  files: string[],
  cookie = "",
): Promise<{ menuId: string; cookie: string }> {
  const form = new FormData();
  for (const file of files) form.append("photo", new Blob([await readFile(file)]), "photo.jpg");
  const headers = { "Idempotency-Key": randomUUID(), Origin: url, ...(cookie ? { cookie } : {}) };
  const answer = await fetch(`${url}/api/menus`, { method: "POST", body: form, headers });
  if (!answer.ok) throw new Error(`upload answered ${answer.status}: ${await answer.text()}`);
  const { menuId } = Created.parse(await answer.json());
  return { menuId, cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? cookie };
}

export async function getSnapshot(
  url: string,
  menuId: string,
  cookie: string,
): Promise<z.infer<typeof Snapshot>> {
  const answer = await fetch(`${url}/api/menus/${menuId}`, { headers: { cookie } });
  return Snapshot.parse(await answer.json());
}

/** Uploads photos and waits until they are read. */
export async function readMenu(
  url: string,
  files: string[],
): Promise<{ menuId: string; cookie: string; dishes: number }> {
  const { menuId, cookie } = await uploadPhotos(url, files);
  for (;;) {
    const { menu, dishes } = await getSnapshot(url, menuId, cookie);
    if (["ready", "no-menu", "failed"].includes(menu.status))
      return { menuId, cookie, dishes: dishes.length };
    await new Promise((done) => setTimeout(done, 300));
  }
}

/** The data of each server-sent event; `sawId` is told the id of each before. */
export async function* streamData(
  body: ReadableStream<Uint8Array>,
  sawId: (id: number) => void = () => {},
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split("\n\n");
    text = blocks.pop() ?? "";
    for (const block of blocks) {
      const lines = block.split("\n");
      const id = lines.find((line) => line.startsWith("id: "));
      if (id) sawId(Number(id.slice(4)));
      const data = lines.find((line) => line.startsWith("data: "));
      if (data) yield data.slice(6);
    }
  }
}

export type ReadingTimes = { firstDishMs: number; lastSketchMs: number; dishes: number; status: string };

/** Uploads, follows the stream, fetches each sketch as it is named; times count from the first byte of the upload. */
export async function timeReading(url: string, files: string[]): Promise<ReadingTimes> {
  const startedMs = performance.now();
  const since = () => Math.round(performance.now() - startedMs);
  const { menuId, cookie } = await uploadPhotos(url, files);
  const stop = new AbortController();
  const events = await fetch(`${url}/api/menus/${menuId}/events?after=0`, {
    headers: { cookie },
    signal: stop.signal,
  });
  if (!events.body) throw new Error("no event stream");
  const sketches: Promise<number>[] = [];
  const result = { firstDishMs: 0, dishes: 0, status: "" };
  for await (const data of streamData(events.body)) {
    const event = StreamEvent.parse(JSON.parse(data));
    if (event.dish) {
      result.firstDishMs ||= since();
      result.dishes += 1;
      sketches.push(
        fetch(`${url}/api/sketches/${event.dish.sketchKey}`)
          .then((answer) => answer.arrayBuffer())
          .then(since),
      );
    }
    result.status = event.menu?.status ?? result.status;
    if (["ready", "no-menu", "failed"].includes(result.status)) break;
  }
  const lastSketchMs = Math.max(...(await Promise.all(sketches)), 0);
  stop.abort();
  return { ...result, lastSketchMs };
}
