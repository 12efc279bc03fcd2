"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useSpeech } from "#components/messages/provider.tsx";
import type { Preferences } from "#lib/accounts/client.ts";
import { showToast } from "../ui/toast.ts";
import { changePreferences } from "./change-account.ts";

/** Some keys of what is set now. */
function partOf(preferences: Preferences, keys: object): Partial<Preferences> {
  return Object.fromEntries(Object.entries(preferences).filter(([key]) => key in keys));
}

/**
 * Settings that are saved as they are touched: shown at once, with a way back for a while, taken back when they did not
 * get through. Changes go out one after the other, so that the last tap wins.
 */
export function usePreferences(initial: Preferences) {
  const { messages } = useSpeech("account");
  const t = messages.account.likes;
  const router = useRouter();
  const [preferences, setPreferences] = useState(initial);
  const latest = useRef(initial);
  const queue = useRef(Promise.resolve());

  function show(change: Partial<Preferences>) {
    latest.current = { ...latest.current, ...change };
    setPreferences(latest.current);
  }

  function change(wanted: Partial<Preferences>, isUndo = false) {
    const before = partOf(latest.current, wanted);
    show(wanted);
    queue.current = queue.current.then(async () => {
      if (!(await changePreferences(wanted))) {
        show(before);
        showToast({ tone: "trouble", text: t.notSaved });
        return;
      }
      const undo = { label: messages.ui.undo, run: () => change(before, true) };
      showToast({ text: t.saved, ...(!isUndo && { action: undo }) });
      // The whole page speaks another language from now on.
      if ("locale" in wanted) router.refresh();
    });
  }

  return { preferences, change };
}
