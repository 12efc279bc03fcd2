import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError, type Context, newId } from "#lib/kernel/index.ts";
import { createTestDatabase, type TestDatabase } from "#lib/kernel/testing.ts";
import { callerAddress, hashAddress, networkOf } from "./address.ts";
import { DEFAULT_RATE_LIMITS, parseRateLimits } from "./rate-limits.ts";
import { type RatedContext, requireRate } from "./requireRate.ts";
import { sweepRates } from "./sweepRates.ts";
import { takeTurn } from "./takeTurn.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const START_MS = Date.UTC(2026, 10, 23, 12);
/** The context at so many seconds after the start. */
const at = (seconds: number): Context => ({
  ...database.context(),
  clock: { now: () => new Date(START_MS + seconds * 1000) },
});

describe("takeTurn", () => {
  test("gives a whole limit at once, then tells when the next turn comes, and gives it then", async () => {
    const turn = [{ key: newId(), limit: 3, perSeconds: 60 }];
    for (let count = 0; count < 3; count += 1) expect(await takeTurn(at(0), turn)).toBeNull();
    expect(await takeTurn(at(0), turn)).toEqual({ retryAfterSeconds: 20 });
    expect(await takeTurn(at(12.5), turn)).toEqual({ retryAfterSeconds: 8 });
    expect(await takeTurn(at(20), turn)).toBeNull();
    expect(await takeTurn(at(20), turn)).toEqual({ retryAfterSeconds: 20 });
    expect(await takeTurn(at(500), turn)).toBeNull();
  });

  test("never gives more than the limit to a crowd at the same instant, whatever order it names its limits in", async () => {
    const [a, b] = [newId(), newId()];
    const turns = [a, b].map((key) => ({ key, limit: 10, perSeconds: 3_600 }));
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => takeTurn(at(0), index % 2 ? turns : turns.toReversed())),
    );
    expect(answers.filter((answer) => answer === null)).toHaveLength(10);
  });

  test("is refused by one limit when another has turns left, and asks for the longer wait of two", async () => {
    const slow = { key: newId(), limit: 1, perSeconds: 100 };
    const fast = { key: newId(), limit: 2, perSeconds: 10 };
    expect(await takeTurn(at(0), [slow, fast])).toBeNull();
    expect(await takeTurn(at(0), [fast, slow])).toEqual({ retryAfterSeconds: 100 });
    expect(await takeTurn(at(0), [fast, slow])).toEqual({ retryAfterSeconds: 100 });
  });

  test("leaves no row behind once all is free again", async () => {
    await database.db.rate.deleteMany();
    await takeTurn(at(0), [{ key: "old", limit: 1, perSeconds: 60 }]);
    await takeTurn(at(0), [{ key: "new", limit: 1, perSeconds: 600 }]);
    expect(await sweepRates(at(61))).toBe(1);
    expect((await database.db.rate.findMany()).map(({ key }) => key)).toEqual(["new"]);
  });
});

describe("requireRate", () => {
  const as = (actor: RatedContext["actor"], addressHash: string | null): RatedContext => ({
    ...at(0),
    actor,
    addressHash,
    rateLimits: parseRateLimits("upload:address=3/60 upload:guest=1/60 upload:account=2/60"),
  });
  const outcome = (ctx: RatedContext) =>
    requireRate(ctx, "upload").then(
      () => "ok",
      (error: unknown) => (error instanceof AppError ? `${error.code} ${error.retryAfterSeconds}` : "?"),
    );

  test("counts guests, accounts and addresses apart", async () => {
    const address = newId();
    const guest = as({ kind: "guest", accountId: newId() }, address);
    const diner = as({ kind: "diner", accountId: newId() }, address);
    expect([await outcome(guest), await outcome(guest)]).toEqual(["ok", "rate-limited 60"]);
    expect(await outcome(as({ kind: "nobody" }, null))).toBe("ok");
    // The guest's second attempt counted for its address.
    expect([await outcome(diner), await outcome(diner)]).toEqual(["ok", "rate-limited 20"]);
  });
});

describe("the caller's address", () => {
  test.each([
    ["nobody in front: what a client claims counts for nothing", "9.9.9.9", "6.6.6.6", 0, "9.9.9.9"],
    ["one proxy: the last entry is its own", "10.0.0.1", "6.6.6.6, 5.5.5.5", 1, "5.5.5.5"],
    ["two proxies", "10.0.0.1", "6.6.6.6, 5.5.5.5, 10.0.0.2", 2, "5.5.5.5"],
    ["fewer entries than proxies", "10.0.0.1", undefined, 2, "10.0.0.1"],
    ["IPv4 in IPv6 clothes", "::ffff:9.9.9.9", undefined, 0, "9.9.9.9"],
    ["a port", "10.0.0.1", "5.5.5.5:4711", 1, "5.5.5.5"],
    ["brackets", "10.0.0.1", "[2001:db8::1]:443", 1, "2001:db8::1"],
    ["nonsense", "10.0.0.1", "<script>", 1, null],
    ["nothing", undefined, undefined, 0, null],
  ])("%s", (_, socket, forwarded, proxies, address) => {
    expect(callerAddress(socket, forwarded, proxies)).toBe(address);
  });

  test("is one network for all of an IPv6 /64, however it is written, and another for the next", () => {
    expect(networkOf("2001:db8:0:7::1")).toBe("2001:db8:0:7::/64");
    expect(networkOf("2001:0DB8:0000:0007:ffff:ffff:ffff:ffff")).toBe("2001:db8:0:7::/64");
    expect(networkOf("::1")).toBe("0:0:0:0::/64");
    expect(networkOf("2001:db8:0:8::1")).not.toBe(networkOf("2001:db8:0:7::1"));
  });

  test("is kept as a hash that needs the secret", () => {
    const hash = hashAddress("9.9.9.9", "a".repeat(32));
    expect(hash).not.toContain("9.9.9.9");
    expect(hash).toBe(hashAddress("9.9.9.9", "a".repeat(32)));
    expect(hash).not.toBe(hashAddress("9.9.9.9", "b".repeat(32)));
  });
});

describe("CARTE_RATE_LIMITS", () => {
  test("changes what it names and nothing else", () => {
    const limits = parseRateLimits("  upload:guest=5/60 checkout:address=7/10 ");
    expect(limits.upload.guest).toEqual({ limit: 5, perSeconds: 60 });
    expect(limits.checkout.address).toEqual({ limit: 7, perSeconds: 10 });
    expect(limits.draw).toEqual(DEFAULT_RATE_LIMITS.draw);
    expect(parseRateLimits("")).toEqual(DEFAULT_RATE_LIMITS);
  });

  test.each(["upload=5/60", "upload:guest=0/60", "cook:guest=5/60", "upload:guest=5", "upload:guest=-5/60"])(
    "refuses %s aloud",
    (text) => expect(() => parseRateLimits(text)).toThrow("CARTE_RATE_LIMITS"),
  );
});
