import { MenusListShape } from "#components/menus-list/menus-list-shape.tsx";
import { Header } from "../../site-header.tsx";
import { getSpeech } from "../../speech.ts";

// In a group of its own: a loading state in app/menus would also wrap the board, and turn its 404 into a 200.
export default async function MyMenusLoading() {
  const { messages } = await getSpeech();
  return (
    <>
      <Header current="menus" />
      <main id="main" className="pad-safe mx-auto w-full max-w-6xl pt-6">
        <h1 className="mb-6 text-display">{messages.menus.title}</h1>
        <MenusListShape />
      </main>
    </>
  );
}
