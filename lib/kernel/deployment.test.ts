import { describe, expect, test } from "vitest";
import { deploymentFaults, isDemo, isPublicUrl } from "./deployment.ts";

const KEYS = {
  AUTH_GOOGLE_ID: "1-a.apps.googleusercontent.com",
  AUTH_GOOGLE_SECRET: "GOCSPX-x",
  OPENAI_API_KEY: "sk-x",
  STRIPE_SECRET_KEY: "sk_live_x",
  STRIPE_WEBHOOK_SECRET: "whsec_x",
};
const PUBLIC = { ...KEYS, CARTE_URL: "https://carte.example" };
const HOME = "http://localhost:3000";

describe("isPublicUrl", () => {
  test.each(["https://carte.example", "http://carte.example", "http://93.184.216.34", "https://localhost"])(
    "%s is",
    (url) => expect(isPublicUrl(url)).toBe(true),
  );

  test.each([
    HOME,
    "http://127.0.0.1:3000",
    "http://[::1]:3000",
    "http://192.168.1.7:3000",
    "http://10.0.0.2",
    "http://172.20.1.1",
    "http://kitchen.local",
    "http://web:3000",
    "",
    undefined,
  ])("%s is not", (url) => expect(isPublicUrl(url)).toBe(false));
});

describe("deploymentFaults", () => {
  test("has nothing against a deployment with its keys, nor against a machine at home without any", () => {
    expect(deploymentFaults(PUBLIC)).toEqual([]);
    expect(deploymentFaults({ CARTE_URL: HOME })).toEqual([]);
    expect(deploymentFaults({})).toEqual([]);
  });

  test.each(Object.keys(KEYS))("names %s where it is missing or blank at a public address", (name) => {
    for (const value of [undefined, "", "  "])
      expect(deploymentFaults({ ...PUBLIC, [name]: value }).join()).toContain(`${name}`);
  });

  test("takes a list of providers for the key of one", () => {
    expect(deploymentFaults({ ...PUBLIC, OPENAI_API_KEY: "", CARTE_PROVIDERS: "[{}]" })).toEqual([]);
  });

  test.each([
    ["AUTH_GOOGLE_ISSUER", "http://127.0.0.1:3101"],
    ["AUTH_GOOGLE_ISSUER", "http://accounts.google.com"],
    ["STRIPE_API_BASE", "http://localhost:3102"],
    ["CARTE_PROVIDERS", '[{"name":"demo","isDemo": true}]'],
  ])("refuses a stand-in at a public address: %s=%s", (name, value) => {
    const test = { ...PUBLIC, AUTH_GOOGLE_ID: "demo", STRIPE_SECRET_KEY: "sk_test_x" };
    expect(deploymentFaults({ ...test, [name]: value })).toHaveLength(1);
  });

  test.each([
    [{ STRIPE_SECRET_KEY: "sk_live_x", STRIPE_API_BASE: "http://localhost:3102" }, "STRIPE_SECRET_KEY"],
    [{ STRIPE_SECRET_KEY: "rk_live_x", STRIPE_API_BASE: "https://stripe.example" }, "STRIPE_SECRET_KEY"],
    [{ STRIPE_SECRET_KEY: "sk_live_x", AUTH_GOOGLE_ISSUER: "http://localhost:3103" }, "STRIPE_SECRET_KEY"],
    [{ STRIPE_SECRET_KEY: "sk_live_x", CARTE_PROVIDERS: '[{"isDemo":true}]' }, "STRIPE_SECRET_KEY"],
    [{ AUTH_GOOGLE_ID: KEYS.AUTH_GOOGLE_ID, AUTH_GOOGLE_ISSUER: "http://127.0.0.1:3101" }, "AUTH_GOOGLE_ID"],
  ])("never lets a real key meet a stand-in, at home either: %j", (env, name) => {
    const faults = deploymentFaults({ CARTE_URL: HOME, ...env });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    expect(faults[0]).not.toContain("live_x");
  });

  test("lets real keys go to the real services by name", () => {
    const named = {
      AUTH_GOOGLE_ISSUER: "https://accounts.google.com",
      STRIPE_API_BASE: "https://api.stripe.com/",
    };
    expect(deploymentFaults({ ...PUBLIC, ...named })).toEqual([]);
  });
});

test("whoever uses a stand-in for any service is told that it is a demo", () => {
  const real = {
    AUTH_GOOGLE_ISSUER: "https://accounts.google.com",
    STRIPE_API_BASE: "https://api.stripe.com",
    CARTE_PROVIDERS: "",
  };
  expect(isDemo(real)).toBe(false);
  expect(isDemo({ ...real, AUTH_GOOGLE_ISSUER: "http://localhost:3103" })).toBe(true);
  expect(isDemo({ ...real, STRIPE_API_BASE: "http://localhost:3102" })).toBe(true);
  expect(isDemo({ ...real, CARTE_PROVIDERS: '[{"name":"demo","isDemo":true}]' })).toBe(true);
  expect(isDemo({ ...real, CARTE_PROVIDERS: '[{"name":"mine","baseUrl":"http://gpu.lan"}]' })).toBe(false);
});
