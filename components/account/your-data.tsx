"use client";

import { useState } from "react";
import { plural } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { WhenAwake } from "#components/ui/when-awake.tsx";
import { Button, buttonClass } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { clearToast, showToast } from "../ui/toast.ts";
import { deleteAccount } from "./change-account.ts";

/** Taking everything along, and leaving. `credits` is what would be lost. */
export function YourData({ credits }: { credits: number }) {
  const { locale, messages } = useSpeech("account");
  const t = messages.account.data;
  const [isAsking, setAsking] = useState(false);
  const [isLeaving, setLeaving] = useState(false);

  function ask() {
    clearToast();
    setAsking(true);
  }

  async function leave() {
    setLeaving(true);
    // A fresh page, not a soft change: nothing of the account may stay in this one.
    if (await deleteAccount()) return location.assign("/sign-in?problem=deleted");
    setLeaving(false);
    setAsking(false);
    showToast({ tone: "trouble", text: t.notDone });
  }

  return (
    <>
      <p className="max-w-prose text-ink-soft text-small">{t.downloadText}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <a href="/api/account/export" download className={buttonClass("outline")}>
          {t.download}
        </a>
        <WhenAwake>
          <Button tone="danger" onClick={ask}>
            {t.delete}
          </Button>
        </WhenAwake>
      </div>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={t.deleteTitle}>
        <p className="mt-3 text-ink-soft">{t.deleteText}</p>
        <p className="mt-3 text-ink-soft">
          {credits > 0 && `${plural(locale, t.forfeit, credits)} `}
          {t.again}
        </p>
        <div className="mt-6 flex flex-wrap justify-end gap-2">
          <Button tone="plain" onClick={() => setAsking(false)}>
            {messages.ui.cancel}
          </Button>
          <Button tone="danger" disabled={isLeaving} onClick={() => void leave()}>
            {t.confirm}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
