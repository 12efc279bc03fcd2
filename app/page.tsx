import { CaptureStage } from "#components/capture/capture-stage.tsx";
import { WayIn } from "#components/capture/way-in.tsx";
import { HowItGoes } from "#components/site/how-it-goes.tsx";
import { LandingPicture } from "#components/site/landing-picture.tsx";
import { LandingWords } from "#components/site/landing-words.tsx";
import { SiteFooter } from "#components/site/site-footer.tsx";
import { getWeb } from "#lib/web.ts";
import { Header } from "./site-header.tsx";
import { getSpeech } from "./speech.ts";
import { Words } from "./words.tsx";

export default async function LandingPage() {
  const { messages } = await getSpeech();
  return (
    <Words of={["capture"]}>
      <CaptureStage>
        <Header />
        <main id="main">
          <div className="pad-safe mx-auto grid w-full max-w-6xl gap-x-12 gap-y-6 pt-4 lg:min-h-[calc(100svh-7rem)] lg:grid-cols-[1fr_1.25fr] lg:grid-rows-2 lg:pt-0">
            <div className="lg:row-start-1 lg:self-end">
              <LandingWords messages={messages} />
            </div>
            <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-center">
              <LandingPicture messages={messages} />
            </div>
            <div className="lg:row-start-2 lg:max-w-md">
              <WayIn />
              <noscript>{messages.capture.noScript}</noscript>
            </div>
          </div>
          <HowItGoes messages={messages} />
        </main>
        <SiteFooter messages={messages} demo={getWeb().isDemo} />
      </CaptureStage>
    </Words>
  );
}
