import { expect, test } from "vitest";
import type { Preferences } from "#lib/accounts/client.ts";
import { saveInTurn } from "./save-in-turn.ts";

const BEFORE: Preferences = { locale: "en", currency: null, autonomy: "tap", diet: [], allergies: [] };

function fixture() {
  const sent: { change: Partial<Preferences>; answer: (isSaved: boolean) => void }[] = [];
  const shown: Preferences[] = [];
  const save = saveInTurn(
    BEFORE,
    (change) => new Promise((answer) => sent.push({ change, answer })),
    (now) => shown.push(now),
  );
  return { save, sent, now: () => shown.at(-1) };
}

test("a change shows before it is saved, and is taken back when it is not", async () => {
  const { save, sent, now } = fixture();
  const done = save({ locale: "de" });
  expect(now()).toEqual({ ...BEFORE, locale: "de" });
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.answer(false);
  expect(await done).toBeNull();
  expect(now()).toEqual(BEFORE);
});

test("changes go out one after the other, and each answers what it replaced", async () => {
  const { save, sent, now } = fixture();
  const first = save({ locale: "de" });
  const second = save({ locale: "fr" });
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.answer(true);
  expect(await first).toEqual({ locale: "en" });
  await expect.poll(() => sent.length).toBe(2);
  sent[1]?.answer(true);
  expect(await second).toEqual({ locale: "de" });
  expect(now()?.locale).toBe("fr");
});

test("taking back a change that failed leaves a later one standing, and its undo leads to what was saved", async () => {
  const { save, sent, now } = fixture();
  const first = save({ locale: "de", diet: [] });
  const second = save({ locale: "fr" });
  await expect.poll(() => sent.length).toBe(1);
  sent[0]?.answer(false);
  expect(await first).toBeNull();
  expect(now()?.locale).toBe("fr");
  await expect.poll(() => sent.length).toBe(2);
  sent[1]?.answer(true);
  expect(await second).toEqual({ locale: "en" });
  expect(now()?.locale).toBe("fr");
});
