/** What a browser says of itself in User-Agent, as two names a person knows, or null where it does not tell. */
export type Device = { browser: string | null; system: string | null };

// In this order: Edge also calls itself Chrome, Chrome also Safari, and everything Mozilla.
const BROWSERS: [string, RegExp][] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b((Headless)?Chrome|CriOS)\//],
  ["Safari", /\bSafari\//],
];
const SYSTEMS: [string, RegExp][] = [
  ["iPhone", /\biPhone\b/],
  ["iPad", /\biPad\b/],
  ["Android", /\bAndroid\b/],
  ["Windows", /\bWindows\b/],
  ["Mac", /\bMacintosh\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
];

/** The text itself is not kept: with its version numbers it tells people apart, and nobody needs it. */
export function deviceOf(userAgent: string | null): Device {
  const text = userAgent?.slice(0, 500) ?? "";
  const named = (names: [string, RegExp][]) => names.find(([, sign]) => sign.test(text))?.[0] ?? null;
  return { browser: named(BROWSERS), system: named(SYSTEMS) };
}
