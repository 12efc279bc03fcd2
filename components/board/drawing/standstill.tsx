"use client";

import { useState } from "react";
import { IconButton } from "#components/ui/button.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { isBeingRead } from "#lib/menus/client.ts";
import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { isComing, standstillOf, tallyOf } from "./tally.ts";

/**
 * Why no pictures come, over the place where they are asked for. It may hold for the rest of the day, so it can be put
 * away; each dish goes on saying it in its sheet.
 */
export function Standstill() {
  const { messages, draw } = usePhrases();
  const paintingOff = useBoardState((state) => state.paintingOff);
  const dishes = useBoardState((state) => state.dishes);
  const status = useBoardState((state) => state.server.menu.status);
  const [read, setRead] = useState<string | null>(null);
  const resting = !isBeingRead(status) && !dishes.some(isComing);
  const why = standstillOf(dishes);
  const reason = paintingOff && tallyOf(dishes).drawable.length > 0 ? draw.off : why && draw.reasons[why];
  const words = resting && reason !== read ? reason : null;
  return (
    <div role="status">
      {words && (
        <p className="pointer-events-auto mb-2 flex max-w-md items-center gap-1 rounded-card border border-saffron bg-paper-raised py-0.5 ps-3.5 text-small shadow-float">
          {words}
          <IconButton label={messages.ui.close} onClick={() => setRead(words)}>
            <CloseIcon />
          </IconButton>
        </p>
      )}
    </div>
  );
}
