"use client";

import { Button, buttonClass } from "#components/ui/button.tsx";
import { Sheet } from "#components/ui/sheet.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { signInPath } from "./paths.ts";

/** A guest who wants a picture: what signing in brings, and that it goes on by itself. */
export function SignInSheet() {
  const { draw, count } = usePhrases();
  const { store } = useBoard();
  const open = useBoardState((state) => state.prompt?.kind === "sign-in");
  const gift = useBoardState((state) => state.purse?.signUpCredits ?? 0);
  const close = () => store.get().prompt?.kind === "sign-in" && store.set({ prompt: null });
  return (
    <Sheet open={open} onClose={close} label={draw.signIn.title}>
      <div className="flex flex-col items-center gap-3 px-6 pt-4 pb-6 text-center sm:pt-9">
        <p aria-hidden className="font-serif text-heading">
          {draw.signIn.title}
        </p>
        {gift > 0 && <p className="font-serif text-dish">{count(draw.signIn.house, gift)}</p>}
        <p className="max-w-[38ch] text-balance text-ink-soft">{draw.signIn.text}</p>
        <div className="mt-4 flex flex-wrap justify-center gap-3">
          <a href={open ? signInPath() : "/sign-in"} className={buttonClass("primary", "large")}>
            {draw.signIn.go}
          </a>
          <Button tone="plain" size="large" onClick={close}>
            {draw.signIn.notNow}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
