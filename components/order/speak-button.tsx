"use client";

import { useSyncExternalStore } from "react";
import { IconButton } from "#components/ui/button.tsx";
import { SpeakIcon } from "#components/ui/tool-icons.tsx";
import { usePhrases } from "../board/shell/use-phrases.ts";
import { baseLanguage } from "./base-language.ts";

/** Somewhat slower than one talks: a name in a loud room. */
const RATE = 0.9;

function subscribe(onVoices: () => void) {
  window.speechSynthesis?.addEventListener("voiceschanged", onVoices);
  return () => window.speechSynthesis?.removeEventListener("voiceschanged", onVoices);
}

/** A voice of the phone that speaks this language: another one would make nonsense of the names. */
const voiceFor = (language: string | null) =>
  (language &&
    window.speechSynthesis?.getVoices().find((each) => baseLanguage(each.lang) === baseLanguage(language))) ||
  null;

type SpeakButtonProps = { text: string; language: string | null };

/** Lets the phone say it in the language of the menu; nothing where the phone cannot. */
export function SpeakButton({ text, language }: SpeakButtonProps) {
  const { order } = usePhrases();
  const voice = useSyncExternalStore(
    subscribe,
    () => voiceFor(language),
    () => null,
  );
  if (!voice) return null;
  function speak() {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice?.lang ?? "";
    words.rate = RATE;
    window.speechSynthesis.cancel();
    window.speechSynthesis.speak(words);
  }
  return (
    <IconButton label={order.speak} onClick={speak}>
      <SpeakIcon />
    </IconButton>
  );
}
