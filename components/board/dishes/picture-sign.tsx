"use client";

import { classNames } from "#components/ui/class-names.ts";
import { BrushIcon, CoinsIcon, HourglassIcon, NoPictureIcon, SketchIcon } from "#components/ui/icons.tsx";
import type { PictureView } from "#lib/menus/client.ts";
import { usePhrases } from "../shell/use-phrases.ts";

const ICONS = {
  waiting: HourglassIcon,
  drawing: BrushIcon,
  unpaid: CoinsIcon,
  failed: NoPictureIcon,
  drawn: BrushIcon,
  demo: BrushIcon,
};

/** What the corner of a picture says; null for a sketch nobody has asked a picture for. */
function signOf({ state, key, isDemo }: PictureView): keyof typeof ICONS | null {
  if (state === "waiting" || state === "drawing") return state;
  // After a redraw that failed the old picture is still what is shown.
  if (key !== null) return isDemo ? "demo" : "drawn";
  if (state === "refused" || state === "drawn") return "failed";
  return state === "none" ? null : state;
}

type PictureSignProps = {
  picture: PictureView;
  /** No room for a word beside the sign: only those who cannot see the sign are told. */
  small: boolean;
};

/** The constant mark in the corner: sketch or drawn, and what is going on in between. */
export function PictureSign({ picture, small }: PictureSignProps) {
  const { messages, draw } = usePhrases();
  const sign = signOf(picture);
  if (sign === null)
    return (
      <span title={messages.ui.sketch} className="absolute end-1.5 bottom-1 text-ink-soft">
        <SketchIcon sizePx={18} />
      </span>
    );
  const Icon = ICONS[sign];
  return (
    <span
      title={draw.sign[sign]}
      className={classNames(
        "absolute end-1 bottom-1 inline-flex max-w-[calc(100%-0.5rem)] items-center gap-1 rounded-pill bg-paper-raised/92 py-0.5 text-fine text-ink leading-snug",
        small ? "px-1" : "ps-1.5 pe-2",
      )}
    >
      <Icon sizePx={15} />
      <span className={small ? "sr-only" : "truncate"}>{draw.sign[sign]}</span>
    </span>
  );
}
