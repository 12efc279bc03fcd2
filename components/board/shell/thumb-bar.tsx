"use client";

import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { MenuCardIcon, PhotosIcon, SearchIcon } from "#components/ui/icons.tsx";
import { later } from "#components/ui/later.tsx";
import { Toaster } from "#components/ui/toaster.tsx";
import { OrderButton } from "../../order/order-button.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { usePhrases } from "./use-phrases.ts";

const onDemand = () => import("../on-demand.ts");
const SectionJump = later(async () => (await onDemand()).SectionJump);
const Standstill = later(async () => (await onDemand()).Standstill);

type OtherViewProps = { label: string; icon: ReactNode; roomy: boolean; onClick: () => void };

/** Leads to the other view of the menu. Its word stands under the icon where the next thing to do needs the room. */
function OtherView({ label, icon, roomy, onClick }: OtherViewProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className={classNames(
        "inline-flex items-center justify-center rounded-pill font-medium hover:bg-paper-sunk",
        roomy ? "min-h-12 gap-2 px-4 text-small" : "min-h-12 min-w-13 flex-col px-2 text-fine leading-tight",
      )}
    >
      {icon}
      {label}
    </button>
  );
}

type ThumbBarProps = {
  place: "dishes" | "photo";
  onDishes: () => void;
  onPhoto: () => void;
  onSearch: () => void;
  /** The one thing to do next; it takes the room that is left, and all of it on a desk. */
  children: ReactNode;
};

/** What a thumb reaches on a phone: the other view of the menu, search, and the one thing to do next. */
export function ThumbBar({ place, onDishes, onPhoto, onSearch, children }: ThumbBarProps) {
  const { board } = usePhrases();
  const onPhotoView = place === "photo";
  return (
    // One column for all that floats here: what comes stands on what is there, and covers none of it.
    <div className="pad-safe pointer-events-none fixed inset-x-0 bottom-0 z-30 flex flex-col items-center pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:start-[calc(100%*11/23)]">
      <Toaster place="stack" />
      <OfflineNotice />
      <div className={classNames("contents", onPhotoView && "max-lg:hidden")}>
        <Standstill wanted={false} />
      </div>
      <nav aria-label={board.bar.label} className="flex w-full flex-col">
        <div className={classNames("contents", onPhotoView && "max-lg:hidden")}>
          <SectionJump wanted={false} />
        </div>
        <div className="flex items-center justify-center gap-2">
          <div className="pointer-events-auto flex items-center rounded-pill border border-hairline bg-paper-raised p-1 shadow-float lg:hidden">
            {onPhotoView ? (
              <OtherView roomy label={board.bar.dishes} icon={<MenuCardIcon />} onClick={onDishes} />
            ) : (
              <OtherView roomy={false} label={board.bar.photo} icon={<PhotosIcon />} onClick={onPhoto} />
            )}
            <button
              type="button"
              aria-label={board.search.label}
              title={board.search.label}
              onClick={onSearch}
              className="inline-flex size-12 items-center justify-center rounded-pill hover:bg-paper-sunk"
            >
              <SearchIcon />
            </button>
          </div>
          <OrderButton />
          <div className={classNames("contents", onPhotoView && "max-lg:hidden")}>{children}</div>
        </div>
      </nav>
    </div>
  );
}
