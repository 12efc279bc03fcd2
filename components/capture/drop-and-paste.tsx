"use client";

import { useEffect, useState } from "react";
import { useSpeech } from "#components/messages/provider.tsx";
import { browserCapture } from "./browser-capture.ts";
import { openTray } from "./tray-address.ts";

function take(data: DataTransfer | null): boolean {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return false;
  browserCapture().add(files);
  openTray();
  return true;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Files may be dropped anywhere on the page, or pasted. While they hover, the whole page says so. */
export function DropAndPaste() {
  const { messages } = useSpeech("capture");
  const [hovering, setHovering] = useState(false);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setHovering(false);
      take(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      if (take(event.clipboardData)) event.preventDefault();
    };
    window.addEventListener("dragover", over, { signal });
    window.addEventListener("dragleave", leave, { signal });
    window.addEventListener("drop", drop, { signal });
    window.addEventListener("paste", paste, { signal });
    return () => controller.abort();
  }, []);

  if (!hovering) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-40 grid animate-rise place-items-center bg-paper/90 p-5">
      <p className="grid size-full place-items-center text-balance border-2 border-tomato border-dashed p-8 text-center font-serif text-display">
        {messages.capture.dropNow}
      </p>
    </div>
  );
}
