import { existsSync } from "node:fs";
import { chromium, type LaunchOptions } from "@playwright/test";
import sparticuz from "@sparticuz/chromium";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];

// Nothing here may look for the outside world; a sandbox cannot be had as root, and only our own pages are opened.
const QUIET = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** How to launch Chromium: Playwright's own or an installed one where there is one, else the one that came by npm. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const own = chromium.executablePath();
  const installed = [own, ...INSTALLED].find((path) => path && existsSync(path));
  return { executablePath: installed ?? (await sparticuz.executablePath()), args: QUIET };
}
