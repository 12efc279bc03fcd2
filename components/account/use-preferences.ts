"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useSpeech } from "#components/messages/provider.tsx";
import type { Preferences } from "#lib/accounts/client.ts";
import { showToast } from "../ui/toast.ts";
import { changePreferences } from "./change-account.ts";
import { saveInTurn } from "./save-in-turn.ts";

/** Settings that are saved as they are touched: shown at once, with a way back for a while. */
export function usePreferences(initial: Preferences) {
  const { messages } = useSpeech("account");
  const t = messages.account.likes;
  const router = useRouter();
  const [preferences, setPreferences] = useState(initial);
  const [save] = useState(() => saveInTurn(initial, changePreferences, setPreferences));

  async function change(wanted: Partial<Preferences>, isUndo = false): Promise<void> {
    const before = await save(wanted);
    if (!before) return showToast({ tone: "trouble", text: t.notSaved });
    const undo = { label: messages.ui.undo, run: () => void change(before, true) };
    showToast({ text: t.saved, ...(!isUndo && { action: undo }) });
    // The whole page speaks another language from now on.
    if ("locale" in wanted) router.refresh();
  }

  return { preferences, change: (wanted: Partial<Preferences>) => void change(wanted) };
}
