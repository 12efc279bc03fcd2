import { describe, expect, test } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { actorFromCookie, guestCookieHeader, guestCookieValue, type Secrets } from "./guest-cookie.ts";
import { guestIdOfUpload, isAccountId } from "./guest-id.ts";

const OLD: Secrets = ["the-old-secret-the-old-secret-the-old"];
const NEW: Secrets = ["the-new-secret-the-new-secret-the-new", OLD[0]];
const accountId = newId();
const value = guestCookieValue(accountId, OLD);

describe("a guest cookie", () => {
  test("speaks for the guest it was made for", () => {
    expect(actorFromCookie(value, OLD)).toEqual({ kind: "guest", accountId });
  });

  test("is still believed after the secret was rotated, and new ones are signed with the new secret", () => {
    expect(actorFromCookie(value, NEW)).toEqual({ kind: "guest", accountId });
    expect(actorFromCookie(guestCookieValue(accountId, NEW), OLD)).toEqual({ kind: "nobody" });
  });

  test.each([
    ["missing", undefined],
    ["empty", ""],
    ["of another guest with this signature", newId() + value.slice(36)],
    [
      "with one character of the signature changed",
      value.slice(0, 40) + (value[40] === "A" ? "B" : "A") + value.slice(41),
    ],
    ["cut short", value.slice(0, -1)],
    ["longer", `${value}A`],
    ["with a second dot", `${value.slice(0, 60)}.${value.slice(61)}`],
    ["of 80 strange characters", "é".repeat(80)],
  ])("that is %s is nobody", (_, bad) => {
    expect(actorFromCookie(bad, OLD)).toEqual({ kind: "nobody" });
  });

  test("is Secure exactly when the app is reached by https", () => {
    expect(guestCookieHeader(accountId, OLD, "https://carte.example")).toContain("; Secure");
    const plain = guestCookieHeader(accountId, OLD, "http://localhost:3000");
    expect(plain).not.toContain("Secure");
    expect(plain).toContain("HttpOnly; SameSite=Lax");
    expect(plain).toContain("Max-Age=31536000");
  });
});

describe("the guest of an upload", () => {
  test("is the same for the same key, another for another key or secret, and always a valid id", () => {
    const key = newId();
    expect(guestIdOfUpload(key, OLD[0])).toBe(guestIdOfUpload(key, OLD[0]));
    expect(guestIdOfUpload(key, OLD[0])).not.toBe(guestIdOfUpload(newId(), OLD[0]));
    expect(guestIdOfUpload(key, OLD[0])).not.toBe(guestIdOfUpload(key, NEW[0]));
    expect(isAccountId(guestIdOfUpload(key, OLD[0]))).toBe(true);
  });
});
