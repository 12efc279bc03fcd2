import { NoticePage } from "#components/site/notice-page.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { getSpeech } from "../../speech.ts";

/** Plain links and no site header: what this page imports is sent along with every board. */
export default async function MenuNotFound() {
  const { messages } = await getSpeech();
  return (
    <NoticePage title={messages.board.lostTitle} text={messages.board.lostText}>
      <a href="/" className={buttonClass("primary", "large")}>
        {messages.app.newMenu}
      </a>
      <a href="/menus" className={buttonClass("outline", "large")}>
        {messages.app.myMenus}
      </a>
    </NoticePage>
  );
}
