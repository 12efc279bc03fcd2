"use client";

import { type ReactNode, useMemo } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { PaletteIcon } from "#components/ui/icons.tsx";
import { isBeingRead } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { creditsPath } from "./paths.ts";
import { rememberedStyle } from "./style.ts";
import { tallyOf } from "./tally.ts";

const PILL =
  "pointer-events-auto relative flex min-h-14 items-stretch rounded-pill shadow-float max-lg:flex-1 lg:min-w-64";

/** Two lines at most: what, and what it costs or how far it is. */
function Lines({ first, second }: { first: string; second: string | null }) {
  return (
    <span className="flex flex-col justify-center py-1 text-center leading-tight">
      <span className="font-medium text-small leading-tight">{first}</span>
      {second && <span className="price text-fine leading-tight">{second}</span>}
    </span>
  );
}

function Progress({ drawn, total, words }: { drawn: number; total: number; words: string }) {
  return (
    <div className={classNames(PILL, "overflow-hidden border border-hairline bg-paper-raised px-5")}>
      <span className="flex flex-1 items-center justify-center font-medium text-small">{words}</span>
      <span
        aria-hidden
        className="absolute inset-x-0 bottom-0 h-1 origin-left bg-tomato transition-transform duration-300 rtl:origin-right"
        style={{ transform: `scaleX(${total > 0 ? drawn / total : 0})` }}
      />
    </div>
  );
}

/** The one thing to do next about pictures: draw them, watch them come, or buy credits for the rest. */
export function DrawAction(): ReactNode {
  const { draw, count, fill, locale } = usePhrases();
  const { menuId, store, drawings } = useBoard();
  const dishes = useBoardState((state) => state.dishes);
  const status = useBoardState((state) => state.server.menu.status);
  const purse = useBoardState((state) => state.purse);
  const autonomy = useBoardState((state) => state.autonomy);
  const paintingOff = useBoardState((state) => state.paintingOff);
  const ordering = useBoardState((state) => state.picks.length > 0);
  const tally = useMemo(() => tallyOf(dishes), [dishes]);
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);

  if (tally.coming > 0)
    return (
      <Progress
        drawn={tally.drawn}
        total={tally.asked}
        words={fill(draw.progress, { drawn: number(tally.drawn), total: number(tally.asked) })}
      />
    );
  if (tally.unpaid > 0)
    return (
      <a
        href={creditsPath(menuId)}
        className={classNames(PILL, "justify-center bg-tomato px-5 text-on-tomato hover:bg-tomato-deep")}
      >
        <Lines first={draw.buy} second={count(draw.unpaid, tally.unpaid)} />
      </a>
    );
  // While dishes still come the number would change under the thumb. Its room is kept: else the buttons beside it would
  // move away from under a thumb in the moment the reading ends.
  const reading = isBeingRead(status);
  if (reading || tally.drawable.length === 0 || paintingOff)
    return dishes.length > 0 || reading ? <div className="flex-1 lg:hidden" /> : null;
  const wanted = tally.drawable;
  const review = () => store.set({ prompt: { kind: "style", dishIds: wanted } });
  const drawNow = () => void drawings.draw(wanted, rememberedStyle());
  return (
    <div className={classNames(PILL, "bg-tomato text-on-tomato")}>
      <button
        type="button"
        onClick={autonomy === "review" ? review : drawNow}
        className={classNames(
          "flex flex-1 items-center justify-center rounded-s-pill ps-4 pe-2 hover:bg-tomato-deep",
          ordering && "max-sm:rounded-e-pill max-sm:px-3",
        )}
      >
        <Lines
          first={count(draw.all, wanted.length)}
          second={purse && count(draw.cost, wanted.length * purse.eachCredits.standard)}
        />
      </button>
      <button
        type="button"
        aria-label={draw.style.change}
        title={draw.style.change}
        aria-haspopup="dialog"
        onClick={review}
        className={classNames(
          "flex w-12 items-center justify-center rounded-e-pill border-on-tomato/30 border-s hover:bg-tomato-deep",
          // The order's button stands here too then: what this costs in words is more than a style is worth.
          ordering && "max-sm:hidden",
        )}
      >
        <PaletteIcon sizePx={22} />
      </button>
    </div>
  );
}
