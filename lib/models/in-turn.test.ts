import { expect, test } from "vitest";
import { CallDenied } from "./call-model.ts";
import { inTurn } from "./in-turn.ts";
import { listProviders, parseChain } from "./provider.ts";

const providers = listProviders({
  openAiUrl: "http://127.0.0.1:1/v1",
  providers: [{ name: "one", baseUrl: "http://127.0.0.1:1/v1", apiKey: "k", concurrentImageCalls: 1 }],
});
const [link] = parseChain("one:m", providers, []);
if (link?.kind !== "model") throw new Error("no model");
const { offer } = link;
const wish = { rank: 0, signal: new AbortController().signal };

test("asks again while other workers have all the room, and calls as soon as there is some", async () => {
  let asked = 0;
  const value = await inTurn(offer, wish, async () => {
    asked += 1;
    if (asked < 3) throw new CallDenied({ kind: "busy", retryAfterMs: 1 });
    return "called";
  });
  expect([value, asked]).toEqual(["called", 3]);
});

test("does not stand in line for a rate limit's long wait", async () => {
  const denied = new CallDenied({ kind: "busy", retryAfterMs: 3_000 });
  await expect(inTurn(offer, wish, () => Promise.reject(denied))).rejects.toBe(denied);
});
