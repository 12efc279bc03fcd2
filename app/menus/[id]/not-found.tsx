import Link from "next/link";
import { NoticePage } from "#components/site/notice-page.tsx";
import { SiteHeader } from "#components/site/site-header.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { getSpeech } from "../../speech.ts";

export default async function MenuNotFound() {
  const { messages } = await getSpeech();
  return (
    <>
      <SiteHeader messages={messages} />
      <NoticePage title={messages.board.lostTitle} text={messages.board.lostText}>
        <Link href="/" className={buttonClass("primary", "large")}>
          {messages.app.newMenu}
        </Link>
        <Link href="/menus" className={buttonClass("outline", "large")}>
          {messages.app.myMenus}
        </Link>
      </NoticePage>
    </>
  );
}
