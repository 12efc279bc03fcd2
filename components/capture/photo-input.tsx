"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { type ButtonSize, type ButtonTone, buttonClass } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { browserCapture } from "./browser-capture.ts";
import { ACCEPTED_FILES } from "./tray.ts";
import { openTray } from "./tray-address.ts";

type PhotoInputProps = {
  children: ReactNode;
  /**
   * "camera" goes straight to the rear camera of a phone. Android does so only when nothing but images are accepted,
   * and a camera input can not choose from the gallery: hence two controls on phones.
   */
  source: "camera" | "files";
  tone: ButtonTone;
  size?: ButtonSize;
  className?: string;
};

function take(input: HTMLInputElement) {
  const files = [...(input.files ?? [])];
  // Emptied, so that choosing the same file again after removing it counts as a choice.
  input.value = "";
  if (files.length === 0) return;
  browserCapture().add(files);
  openTray();
}

/** A button that is a file input underneath, so that it opens camera or chooser before any script has loaded. */
export function PhotoInput({ children, source, tone, size, className }: PhotoInputProps) {
  const camera = source === "camera";
  const input = useRef<HTMLInputElement>(null);

  // On slow Wi-Fi the photo may be taken before the page woke up; nobody heard it change then.
  useEffect(() => {
    if (input.current) take(input.current);
  }, []);

  return (
    <label
      className={classNames(
        buttonClass(tone, size),
        "relative has-focus-visible:outline-2 has-focus-visible:outline-tomato has-focus-visible:outline-offset-2",
        className,
      )}
    >
      <input
        ref={input}
        type="file"
        accept={camera ? "image/*" : ACCEPTED_FILES}
        capture={camera ? "environment" : undefined}
        multiple={!camera}
        className="absolute inset-0 cursor-pointer opacity-0 file:cursor-pointer"
        onChange={(event) => take(event.target)}
      />
      {children}
    </label>
  );
}
