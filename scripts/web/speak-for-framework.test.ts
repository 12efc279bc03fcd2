import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { afterAll, expect, test } from "vitest";
import { speakForFramework } from "./speak-for-framework.ts";

/** How a server behind ours may refuse a method: in one go, with its headers first, or not at all. */
const FRAMEWORK: Record<string, (response: ServerResponse) => void> = {
  "/api/whole": (response) => void response.writeHead(405).end(),
  "/api/late": (response) => {
    response.statusCode = 405;
    response.end();
  },
  "/api/flushed": (response) => {
    response.statusCode = 405;
    response.flushHeaders();
    response.end();
  },
  "/api/fine": (response) => void response.end("fine"),
  "/page": (response) => void response.writeHead(405).end("a page"),
};
const server = createServer((request, response) => {
  if (!speakForFramework(request, response)) FRAMEWORK[request.url ?? ""]?.(response);
});
server.listen(0, "localhost");
await once(server, "listening");
afterAll(() => server.close());
const address = server.address();
const ask = async (path: string) => {
  const port = typeof address === "object" ? address?.port : 0;
  const answer = await fetch(`http://localhost:${port}${path}`, { method: "PUT" });
  return [answer.status, await answer.text()];
};

test("a method that a door does not have is refused with a code and a sentence, whole", async () => {
  for (const path of ["/api/whole", "/api/late", "/api/flushed"]) {
    const [status, text] = await ask(path);
    expect([status, JSON.parse(String(text))]).toMatchObject([
      405,
      { error: { code: "method-not-allowed" } },
    ]);
  }
  expect([await ask("/api/fine"), await ask("/page")]).toEqual([
    [200, "fine"],
    [405, "a page"],
  ]);
});

test("an address that is no text is the caller's fault", async () => {
  const [status, text] = await ask("/api/menus/%E0%A4%A");
  expect([status, JSON.parse(String(text))]).toMatchObject([400, { error: { code: "bad-request" } }]);
});
