"use client";

import { type ComponentType, createElement, useEffect, useState } from "react";

/** A page that nobody has touched fetches what comes later once it has been up for this long. */
const UNTOUCHED_MS = 3_000;
const RETRY_MS = 1_500;
const TOUCHES = ["pointerdown", "keydown", "wheel", "touchmove", "focusin"] as const;

/** Runs `start` at the first touch of any kind, or when the page has been quiet for a while; once. */
export function whenTouched(start: () => void): () => void {
  const stop = new AbortController();
  const go = () => {
    stop.abort();
    clearTimeout(timer);
    start();
  };
  const timer = setTimeout(go, UNTOUCHED_MS);
  for (const touch of TOUCHES)
    window.addEventListener(touch, go, { signal: stop.signal, capture: true, passive: true });
  return () => {
    stop.abort();
    clearTimeout(timer);
  };
}

/**
 * A component whose code is not part of the page's first script. It is fetched when it is `wanted`, and before that at
 * the first touch: a finger is down for some 80 ms before its tap counts, and most first touches scroll. Until it is
 * there `Meanwhile` is drawn, on the server too, or nothing. Not next/dynamic or React.lazy: what they draw on the server,
 * they fetch with the page. A fetch that fails is tried again for as long as the component is wanted.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  Meanwhile: ComponentType<P> = () => null,
) {
  let Here: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;
  function fetchCode(): Promise<void> {
    coming ??= load().then(
      (component) => {
        Here = component;
      },
      () => {
        coming = null;
      },
    );
    return coming;
  }
  function Later(props: { wanted: boolean } & P) {
    const { wanted } = props;
    const [, setHere] = useState(Here !== null);
    useEffect(() => {
      let timer: ReturnType<typeof setTimeout>;
      let over = false;
      const start = async () => {
        await fetchCode();
        if (over) return;
        if (Here) setHere(true);
        else if (wanted) timer = setTimeout(start, RETRY_MS);
      };
      const stop = wanted || Here ? void start() : whenTouched(start);
      return () => {
        over = true;
        clearTimeout(timer);
        stop?.();
      };
    }, [wanted]);
    return createElement(Here ?? Meanwhile, props);
  }
  return Object.assign(Later, { fetchCode });
}
