import { describe, expect, test } from "vitest";
import { addressHashOf } from "./address.ts";

const of = (forwarded: string, proxies = 0) =>
  addressHashOf(new Request("http://localhost/", { headers: { "x-forwarded-for": forwarded } }), {
    CARTE_SECRET: "a secret of forty letters, for this test",
    CARTE_TRUSTED_PROXIES: proxies,
  });

describe("the address of a request", () => {
  test("is the one our own server saw, whatever the client claims before it", () => {
    expect(of("198.51.100.9, 203.0.113.7")).toBe(of("203.0.113.7"));
    expect(of("198.51.100.9, 203.0.113.7")).not.toBe(of("198.51.100.9"));
  });

  test("is the one that the outermost trusted proxy saw", () => {
    expect(of("6.6.6.6, 203.0.113.7, 10.0.0.2", 1)).toBe(of("203.0.113.7"));
    expect(of("203.0.113.7", 1)).toBe(of("203.0.113.7"));
  });

  test("is the same for a whole IPv6 household, and for both ways to write an IPv4 address", () => {
    expect(of("2001:db8:1:2::1")).toBe(of("2001:0DB8:0001:0002:aaaa:bbbb:cccc:dddd"));
    expect(of("2001:db8:1:2::1")).not.toBe(of("2001:db8:1:3::1"));
    expect(of("::ffff:203.0.113.7")).toBe(of("203.0.113.7"));
  });

  test("is a hash that does not contain it", () => {
    expect(of("203.0.113.7")).toMatch(/^[\w-]{22}$/);
  });
});
