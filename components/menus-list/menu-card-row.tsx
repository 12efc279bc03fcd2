"use client";

import { fill, plural } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { ActionMenu } from "#components/ui/action-menu.tsx";
import { BrushIcon, PencilIcon, SketchIcon, TrashIcon } from "#components/ui/icons.tsx";
import { LocalDate } from "#components/ui/local-date.tsx";
import { isBeingRead, type MenuCard } from "#lib/menus/client.ts";
import { SoftLink } from "../ui/soft-link.tsx";

type MenuCardRowProps = { menu: MenuCard; eager: boolean; onRename: () => void; onDelete: () => void };

/** One menu: four of its dishes side by side, its name, when it was and how much is on it. */
export function MenuCardRow({ menu, eager, onRename, onDelete }: MenuCardRowProps) {
  const { messages } = useSpeech("menus");
  const t = messages.menus;
  const title = menu.title ?? t.untitled;
  return (
    <li className="group relative [contain-intrinsic-size:auto_12rem] [content-visibility:auto]">
      <Strip menu={menu} eager={eager} />
      <div className="mt-3 flex items-start gap-2">
        <div className="min-w-0 grow">
          <h2 className="text-dish">
            <SoftLink
              href={`/menus/${menu.id}`}
              lang={menu.title ? "" : undefined}
              dir="auto"
              className="line-clamp-2 underline decoration-transparent underline-offset-4 after:absolute after:inset-0 hover:decoration-tomato"
            >
              {title}
            </SoftLink>
          </h2>
          <p className="mt-1 text-fine text-ink-soft">
            <LocalDate iso={menu.createdAt} />
            <span aria-hidden="true"> · </span>
            <MenuState menu={menu} />
          </p>
        </div>
        <ActionMenu
          label={fill(t.actions, { title })}
          className="z-10 -me-2 -mt-1"
          actions={[
            { label: t.rename, icon: <PencilIcon />, run: onRename },
            { label: t.delete, icon: <TrashIcon />, run: onDelete, danger: true },
          ]}
        />
      </div>
    </li>
  );
}

function MenuState({ menu }: { menu: MenuCard }) {
  const { messages, locale } = useSpeech("menus");
  const t = messages.menus;
  const dishes = plural(locale, t.dishes, menu.dishCount);
  // A reading that came to nothing says nothing about dishes somebody has added by hand.
  const ended = menu.dishCount > 0 && !isBeingRead(menu.status);
  switch (ended ? "ready" : menu.status) {
    case "uploaded":
      return <span className="text-saffron">{t.waiting}</span>;
    case "reading":
      return (
        <span className="text-saffron">
          {t.reading}, {dishes}
        </span>
      );
    case "no-menu":
      return <span>{t.noMenu}</span>;
    case "failed":
      return <span className="text-tomato-deep">{t.failed}</span>;
    case "ready":
      return <span>{dishes}</span>;
  }
}

/** Its dishes when there are any, else the photo of the first page: it is the diner's own and says which menu this was. */
function Strip({ menu, eager }: { menu: MenuCard; eager: boolean }) {
  const loading = eager ? "eager" : "lazy";
  if (menu.faces.length === 0) {
    return (
      <div className="aspect-[4/1] overflow-hidden bg-paper-sunk">
        {/* biome-ignore lint/performance/noImgElement: the server made it in this size */}
        <img
          src={`/api/menus/${menu.id}/pages/1?size=thumb`}
          alt=""
          loading={loading}
          decoding="async"
          className="size-full object-cover object-[50%_20%]"
        />
      </div>
    );
  }
  return (
    <div className="grid grid-cols-4 bg-paper-sunk">
      {menu.faces.map((face, place) => {
        const isDrawn = face.pictureKey !== null;
        const next = menu.faces[place + 1];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a menu may have the same dish twice; places do not move
          <span key={place} className="relative">
            {/* biome-ignore lint/performance/noImgElement: already the size and format it is needed in */}
            <img
              src={
                isDrawn ? `/api/pictures/${face.pictureKey}?size=thumb` : `/api/sketches/${face.sketchKey}`
              }
              alt=""
              width={400}
              height={400}
              loading={loading}
              decoding="async"
              className="aspect-square w-full object-cover"
            />
            {/* One sign for all that are drawn, one for all sketches: drawn ones stand first. */}
            {(!next || isDrawn !== (next.pictureKey !== null)) && <FaceSign isDrawn={isDrawn} />}
          </span>
        );
      })}
    </div>
  );
}

function FaceSign({ isDrawn }: { isDrawn: boolean }) {
  const { messages } = useSpeech("menus");
  return isDrawn ? (
    <span
      title={messages.menus.drawn}
      className="absolute end-1 bottom-1 rounded-pill bg-paper-raised/92 p-0.5 text-ink"
    >
      <BrushIcon sizePx={15} />
    </span>
  ) : (
    <span title={messages.ui.sketch} className="absolute end-1.5 bottom-1 text-ink-soft">
      <SketchIcon sizePx={16} />
    </span>
  );
}
