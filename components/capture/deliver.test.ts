import { expect, test } from "vitest";
import { type Answer, type Delivery, type DeliveryPorts, deliver } from "./deliver.ts";
import type { Problem } from "./tray.ts";

const done: Answer = { ok: true, menuId: "m1" };
const problem = (code: Problem, retryAfterMs: number | null = null): Answer => ({
  ok: false,
  problem: code,
  page: null,
  retryAfterMs,
});

/** Plays `answers` one after the other; `online` is asked before each try. */
function play(answers: Answer[], online: boolean[] = []) {
  const shown: string[] = [];
  const pausesMs: number[] = [];
  const controller = new AbortController();
  let returns = 0;
  const ports: DeliveryPorts = {
    async send(onShare) {
      onShare(0.5);
      const answer = answers.shift();
      if (!answer) throw new Error("sent more often than expected");
      return answer;
    },
    isOnline: () => online.shift() ?? true,
    async whenOnline() {
      returns += 1;
      if (answers.length === 0) return new Promise((_, reject) => reject(new Error("nothing more to send")));
    },
    async wait(ms) {
      pausesMs.push(ms);
    },
  };
  const show = (delivery: Delivery) => shown.push(delivery.state);
  return {
    run: () => deliver(ports, show, controller.signal),
    shown,
    pausesMs,
    controller,
    returns: () => returns,
  };
}

test("a menu that arrives at once shows its progress and is done", async () => {
  const upload = play([done]);
  await upload.run();
  expect(upload.shown).toEqual(["sending", "sending", "done"]);
});

test("a broken line is tried again, with growing pauses", async () => {
  const upload = play([problem("network"), problem("upload-incomplete"), problem("unavailable"), done]);
  await upload.run();
  expect(upload.pausesMs).toEqual([1_000, 3_000, 8_000]);
  expect(upload.shown.at(-1)).toBe("done");
});

test("the server's own Retry-After is kept to, within reason", async () => {
  const upload = play([problem("too-many-requests", 5_000), problem("unavailable", 3_600_000), done]);
  await upload.run();
  expect(upload.pausesMs).toEqual([5_000, 30_000]);
});

test("what is wrong with the photos is said at once and not tried again", async () => {
  const upload = play([problem("photo-damaged")]);
  await upload.run();
  expect(upload.shown.at(-1)).toBe("failed");
  expect(upload.pausesMs).toEqual([]);
});

test("without a network it waits and then goes out by itself", async () => {
  const upload = play([done], [false]);
  await upload.run();
  expect(upload.shown).toEqual(["offline", "sending", "sending", "done"]);
});

test("after the last try it says so, and still goes out when the network comes back", async () => {
  const upload = play([problem("network"), problem("network"), problem("network"), problem("network"), done]);
  await upload.run();
  expect(upload.shown).toContain("failed");
  expect(upload.returns()).toBe(1);
  expect(upload.shown.at(-1)).toBe("done");
});

test("stopped while sending, it shows nothing more", async () => {
  const upload = play([done]);
  upload.controller.abort();
  await expect(upload.run()).rejects.toThrow();
  expect(upload.shown).not.toContain("done");
});
