"use client";

import { type CSSProperties, useState } from "react";
import { useSpeech } from "#components/messages/provider.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { later } from "#components/ui/later.tsx";
import { isBeingRead, type MenuView } from "#lib/menus/client.ts";
import { useKeptPicks } from "../order/use-picks.ts";
import { BoardContext, type BoardTools, useBoard, useBoardState } from "./board-context.tsx";
import { DishGroups } from "./dishes/dish-groups.tsx";
import { Toolbar } from "./dishes/toolbar.tsx";
import { DrawAction } from "./drawing/draw-action.tsx";
import { lateDrawings } from "./drawing/late-drawings.ts";
import { useAfterSignIn } from "./drawing/use-after-sign-in.ts";
import { PhotoBeside } from "./photo/photo-beside.tsx";
import { FallbackNotice } from "./reading/fallback-notice.tsx";
import { ReadingShow } from "./reading/reading-show.tsx";
import { ReadingWords } from "./reading/reading-words.tsx";
import { CardTitle } from "./shell/card-title.tsx";
import { SearchField } from "./shell/search-field.tsx";
import { tellByToast, tellTrouble } from "./shell/tell-by-toast.ts";
import { ThumbBar } from "./shell/thumb-bar.tsx";
import { TopBar } from "./shell/top-bar.tsx";
import { type BoardStart, createBoardStore } from "./state/board-store.ts";
import { lateCorrections } from "./state/late-corrections.ts";
import { useLiveBoard } from "./state/use-live-board.ts";
import { closePlace, openPlace, useOnPhoto, usePlace } from "./state/use-place.ts";
import "./board.css";

const onDemand = () => import("./on-demand.ts");
const Gone = later(async () => (await onDemand()).Gone);
const Unseen = later(async () => (await onDemand()).Unseen);
const NoDishes = later(async () => (await onDemand()).NoDishes);
const DishSheet = later(async () => (await onDemand()).DishSheet);
const AddSheet = later(async () => (await onDemand()).AddSheet);
const OrderSheet = later(async () => (await onDemand()).OrderSheet);
const WaiterCard = later(async () => (await onDemand()).WaiterCard);
const StyleSheet = later(async () => (await onDemand()).StyleSheet);
const SignInSheet = later(async () => (await onDemand()).SignInSheet);

/** Height of the search field, which headings stick under while it is open. */
const SEARCH_PX = 57;

function BoardBody() {
  const { menuId, store } = useBoard();
  useLiveBoard(menuId, store);
  useAfterSignIn();
  useKeptPicks();
  const place = usePlace();
  const onPhoto = useOnPhoto();
  const gone = useBoardState((state) => state.gone);
  const status = useBoardState((state) => state.server.menu.status);
  const prompt = useBoardState((state) => state.prompt?.kind);
  const empty = useBoardState((state) => state.dishes.length === 0);
  const [searching, setSearching] = useState(false);
  const [adding, setAdding] = useState(false);
  const reading = isBeingRead(status);
  const nothing = empty && !reading;
  // Once shown, the photo stays to the end of the visit: taking it away would move every dish under it.
  const [wasReading, setWasReading] = useState(reading);
  if (reading && !wasReading) setWasReading(true);
  if (gone) return <Gone wanted />;

  const add = () => setAdding(true);
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,11fr)_minmax(0,12fr)]">
      <PhotoBeside onTop={onPhoto} />
      <main
        id="main"
        style={{ "--stick": searching ? `${SEARCH_PX}px` : "0px" } as CSSProperties}
        className={classNames("min-h-svh pb-32 lg:pb-28 lg:[--stick:52px]!", onPhoto && "max-lg:invisible")}
      >
        <TopBar onAdd={add} />
        <CardTitle wasReading={wasReading} />
        {/* Where no dish was found nothing can jump: what there is to say comes first, with the photo beside it. */}
        {wasReading && !nothing && <ReadingShow />}
        <ReadingWords wasReading={wasReading} />
        <Unseen wanted={false} />
        {nothing ? (
          <NoDishes wanted onAdd={add} />
        ) : (
          <>
            <SearchField open={searching} onClose={() => setSearching(false)} />
            <div className="pad-safe">
              {!wasReading && <FallbackNotice />}
              <Toolbar />
              <DishGroups />
              {wasReading && <FallbackNotice />}
            </div>
          </>
        )}
      </main>
      <ThumbBar
        place={onPhoto ? "photo" : "dishes"}
        onDishes={() => onPhoto && closePlace()}
        onPhoto={() => !onPhoto && openPlace({ view: "photo", page: 1, dishId: null })}
        onSearch={() => {
          if (onPhoto) closePlace();
          setSearching(true);
        }}
      >
        <DrawAction />
      </ThumbBar>
      <DishSheet wanted={place.view === "dish"} dishId={place.view === "dish" ? place.dishId : null} />
      <AddSheet wanted={adding} open={adding} onClose={() => setAdding(false)} />
      <OrderSheet wanted={place.view === "order"} open={place.view === "order"} />
      <WaiterCard
        wanted={place.view === "waiter"}
        open={place.view === "waiter"}
        dishId={place.view === "waiter" ? place.dishId : null}
      />
      <StyleSheet wanted={prompt === "style"} />
      <SignInSheet wanted={prompt === "sign-in"} />
    </div>
  );
}

type BoardProps = { view: MenuView; start: Omit<BoardStart, "dietWords"> };

/** A menu's board: drawn by the server from `view`, alive from then on. */
export function Board({ view, start }: BoardProps) {
  const { messages } = useSpeech("board", "details", "draw");
  const [tools] = useState<BoardTools>(() => {
    const store = createBoardStore(view, { ...start, dietWords: messages.details.diets });
    return {
      menuId: view.menu.id,
      store,
      corrections: lateCorrections(view.menu.id, store, tellByToast(messages)),
      drawings: lateDrawings(view.menu.id, store, tellTrouble(messages)),
    };
  });
  return (
    <BoardContext value={tools}>
      <BoardBody />
    </BoardContext>
  );
}
