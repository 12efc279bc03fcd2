"use client";

import { useEffect, useRef, useState } from "react";
import { plural } from "#components/messages/catalogue.ts";
import { useBoard } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";

/** Ten pictures may come in a second; what came in this time is said in one sentence. */
const SAY_EVERY_MS = 4_000;
/** More names than this nobody listens to. */
const NAMED = 3;

/** Tells those who do not see it which pictures have come, calmly. */
export function SpokenPictures() {
  const { draw, locale } = usePhrases();
  const { store } = useBoard();
  const [said, setSaid] = useState("");
  const words = useRef(draw);
  words.current = draw;

  useEffect(() => {
    const keyOf = () => new Map(store.get().dishes.map((dish) => [dish.id, dish.picture.key]));
    let known = keyOf();
    let came: string[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    function say() {
      timer = undefined;
      const names = came.slice(0, NAMED);
      if (came.length > NAMED) names.push("…");
      setSaid(plural(locale, words.current.came, came.length, { names: names.join(", ") }));
      came = [];
    }
    const stop = store.subscribe(() => {
      for (const dish of store.get().dishes) {
        const { key } = dish.picture;
        if (key !== null && known.has(dish.id) && known.get(dish.id) !== key) came.push(dish.name);
      }
      known = keyOf();
      if (came.length > 0) timer ??= setTimeout(say, SAY_EVERY_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store, locale]);

  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
