import { NoticePage } from "#components/site/notice-page.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { SoftLink } from "#components/ui/soft-link.tsx";
import { Header } from "./site-header.tsx";
import { getSpeech } from "./speech.ts";

export default async function NotFound() {
  const { messages } = await getSpeech();
  const t = messages.lost;
  return (
    <>
      <Header />
      <NoticePage title={t.title} text={t.text}>
        <SoftLink href="/" className={buttonClass("primary", "large")}>
          {t.action}
        </SoftLink>
      </NoticePage>
    </>
  );
}
