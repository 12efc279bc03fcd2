"use client";

import { useState } from "react";
import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { WhenAwake } from "#components/ui/when-awake.tsx";
import type { SessionView } from "#lib/accounts/client.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { LocalDate } from "../ui/local-date.tsx";
import { clearToast, showToast } from "../ui/toast.ts";
import { endSession } from "./change-account.ts";

/** Browsers that are signed in: when each was used, and how to end it. */
export function SessionsList({ sessions: initial }: { sessions: SessionView[] }) {
  const { messages } = useSpeech("account");
  const t = messages.account.sessions;
  const [sessions, setSessions] = useState(initial);
  const [isAsking, setAsking] = useState(false);

  function nameOf({ browser, system }: SessionView): string {
    if (browser && system) return fill(t.on, { browser, system });
    return browser ?? system ?? t.unknown;
  }

  function ask() {
    clearToast();
    setAsking(true);
  }

  async function end(session: SessionView) {
    setSessions((all) => all.filter(({ id }) => id !== session.id));
    if (await endSession(session.id)) showToast({ text: fill(t.ended, { device: nameOf(session) }) });
    else {
      setSessions((all) => initial.filter(({ id }) => id === session.id || all.some((one) => one.id === id)));
      showToast({ tone: "trouble", text: messages.account.likes.notSaved });
    }
  }

  return (
    <>
      <ul className="divide-y divide-hairline border-hairline border-y">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            device={nameOf(session)}
            onEnd={() => void end(session)}
          />
        ))}
      </ul>
      <WhenAwake>
        <Button tone="plain" className="-ms-3 mt-3" onClick={ask}>
          {t.everywhere}
        </Button>
      </WhenAwake>
      <Dialog open={isAsking} onClose={() => setAsking(false)} title={t.everywhereTitle}>
        <p className="mt-3 text-ink-soft">{t.everywhereText}</p>
        <form method="post" action="/api/auth/signout" className="mt-6 flex flex-wrap justify-end gap-2">
          <input type="hidden" name="everywhere" value="1" />
          <Button tone="plain" onClick={() => setAsking(false)}>
            {messages.ui.cancel}
          </Button>
          <Button tone="danger" type="submit">
            {t.everywhere}
          </Button>
        </form>
      </Dialog>
    </>
  );
}

type SessionRowProps = { session: SessionView; device: string; onEnd: () => void };

function SessionRow({ session, device, onEnd }: SessionRowProps) {
  const { messages } = useSpeech("account");
  const t = messages.account.sessions;
  return (
    <li className="flex min-h-16 items-center justify-between gap-3 py-2.5">
      <div>
        <p className="text-body leading-tight">
          <bdi>{device}</bdi>
        </p>
        <p className="mt-0.5 text-ink-soft text-small">
          {session.isThis ? (
            t.here
          ) : (
            <>
              {t.lastSeen} <LocalDate iso={session.lastSeenAt} />
            </>
          )}
        </p>
      </div>
      {session.isThis ? (
        <form method="post" action="/api/auth/signout">
          <Button type="submit" className="whitespace-nowrap">
            {t.end}
          </Button>
        </form>
      ) : (
        <Button
          className="shrink-0 whitespace-nowrap"
          aria-label={fill(t.endLabel, { device })}
          onClick={onEnd}
        >
          {t.end}
        </Button>
      )}
    </li>
  );
}
