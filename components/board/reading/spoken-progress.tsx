"use client";

import { useEffect, useRef, useState } from "react";
import { useProgressWords } from "./use-progress-words.ts";

/** Dishes come five a second; nobody can listen to that. One summary in this time is said. */
const SAY_EVERY_MS = 5000;

/** Progress for screen readers: the latest sentence now and then, the last one for sure. */
export function SpokenProgress() {
  const { progress, words } = useProgressWords();
  const [said, setSaid] = useState("");
  const latest = useRef({ words, sinceMs: 0 });
  latest.current.words = words;
  const over = progress.phase === "over";

  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setSaid(latest.current.words), SAY_EVERY_MS);
    return () => {
      clearInterval(timer);
      setSaid(latest.current.words);
    };
  }, [over]);

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
