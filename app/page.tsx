import { buttonClass } from "#components/ui/button.tsx";
import { getSpeech } from "./speech.ts";

export default async function LandingPage() {
  const { messages } = await getSpeech();
  return (
    <main id="main" className="pad-safe py-10">
      <h1 className="text-display">{messages.app.title}</h1>
      <a href="/menus" className={buttonClass("primary", "large")}>
        {messages.app.myMenus}
      </a>
    </main>
  );
}
