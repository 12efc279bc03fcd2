import type { Metadata } from "next";
import { Board } from "#components/board/board.tsx";
import { getSpeech } from "../../speech.ts";
import { Words } from "../../words.tsx";
import { getBoardStart } from "./board-start.ts";
import { getBoard } from "./menu.ts";

type BoardPageProps = { params: Promise<{ id: string }> };

// There is no loading.tsx beside this page: it would start the answer before the menu is known, and a menu that is not
// there would then be a page with status 200. The board is drawn from four short queries; nobody waits for those.

export async function generateMetadata({ params }: BoardPageProps): Promise<Metadata> {
  const [{ messages }, view] = await Promise.all([getSpeech(), getBoard((await params).id)]);
  return { title: view.menu.title ?? messages.board.untitled, robots: { index: false } };
}

export default async function BoardPage({ params }: BoardPageProps) {
  const view = await getBoard((await params).id);
  return (
    <Words of={["allergens", "board", "details", "draw", "order"]}>
      <Board view={view} start={await getBoardStart(view)} />
    </Words>
  );
}
