import { existsSync } from "node:fs";
import { arch, platform } from "node:os";
import { chromium, type LaunchOptions } from "@playwright/test";
import { npmChromium } from "./npm-chromium.ts";

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

/**
 * How to launch Chromium: the headless one that comes by npm, the same version everywhere and a third less work for the
 * machine than a whole browser without its window; where it does not run, Playwright's own or an installed one.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  return { executablePath: await executable(), args: QUIET };
}

async function executable(): Promise<string> {
  if (platform() === "linux" && arch() === "x64") return npmChromium();
  const found = [chromium.executablePath(), ...INSTALLED].find((path) => path && existsSync(path));
  if (!found)
    throw new Error(`No Chromium for ${platform()} ${arch()}: run "npx playwright install chromium".`);
  return found;
}
