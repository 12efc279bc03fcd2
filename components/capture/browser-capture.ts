import { newKey } from "#components/ui/new-key.ts";
import { type Capture, createCapture } from "./capture.ts";
import { keepTray, keptTray } from "./kept-tray.ts";
import { sendMenu } from "./send-menu.ts";
import { shrinkPhoto } from "./shrink-photo.ts";

function once(target: Window, event: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    target.addEventListener(event, () => resolve(), { once: true, signal });
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

let capture: Capture | undefined;

/** The one tray of this tab: it outlives pages, so that going to "my menus" and back loses nothing. Browser only. */
export function browserCapture(): Capture {
  capture ??= createCapture({
    shrink: shrinkPhoto,
    send: sendMenu,
    keep: keepTray,
    kept: keptTray,
    newKey,
    show: (blob) => URL.createObjectURL(blob),
    hide: (url) => URL.revokeObjectURL(url),
    isOnline: () => navigator.onLine,
    whenOnline: (signal) => once(window, "online", signal),
    wait,
  });
  return capture;
}
