import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SHARED_AREAS } from "#components/messages/catalogue.ts";
import { directionOf } from "#components/messages/locales.ts";
import { Toaster } from "#components/ui/toaster.tsx";
import { fontVariables } from "./fonts.ts";
import "./globals.css";
import { getSpeech } from "./speech.ts";
import { Words } from "./words.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getSpeech();
  return {
    title: { default: messages.app.title, template: `%s · ${messages.app.name}` },
    description: messages.app.description,
    applicationName: messages.app.name,
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fdf8ef" },
    { media: "(prefers-color-scheme: dark)", color: "#17120f" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale, messages } = await getSpeech();
  return (
    <html lang={locale} dir={directionOf(locale)} className={fontVariables}>
      <body>
        <a
          href="#main"
          className="sr-only rounded-card bg-ink px-4 py-3 text-paper focus:not-sr-only focus:fixed focus:start-4 focus:top-4 focus:z-50"
        >
          {messages.app.skip}
        </a>
        <Words of={SHARED_AREAS}>
          {children}
          <Toaster place="page" />
        </Words>
      </body>
    </html>
  );
}
