import type { Messages } from "#components/messages/catalogue.ts";

export function LandingPicture({ messages }: { messages: Messages }) {
  return <div role="img" aria-label={messages.landing.pictureAlt} className="aspect-[4/3] bg-paper-sunk" />;
}
