import { NoticePage } from "#components/site/notice-page.tsx";
import { SiteHeader } from "#components/site/site-header.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { SoftLink } from "#components/ui/soft-link.tsx";
import { getSpeech } from "./speech.ts";

export default async function NotFound() {
  const { messages } = await getSpeech();
  const t = messages.lost;
  return (
    <>
      <SiteHeader messages={messages} />
      <NoticePage title={t.title} text={t.text}>
        <SoftLink href="/" className={buttonClass("primary", "large")}>
          {t.action}
        </SoftLink>
      </NoticePage>
    </>
  );
}
