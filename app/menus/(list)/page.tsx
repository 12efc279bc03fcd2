import type { Metadata } from "next";
import { MenusList } from "#components/menus-list/menus-list.tsx";
import { NoMenus } from "#components/menus-list/no-menus.tsx";
import { SiteFooter } from "#components/site/site-footer.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { SoftLink } from "#components/ui/soft-link.tsx";
import { isId } from "#lib/kernel/index.ts";
import { listMenus } from "#lib/menus/index.ts";
import { getWeb } from "#lib/web.ts";
import { Header } from "../../site-header.tsx";
import { getSpeech } from "../../speech.ts";
import { getVisit } from "../../visit.ts";
import { Words } from "../../words.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getSpeech();
  return { title: messages.menus.title };
}

type MyMenusProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MyMenusPage({ searchParams }: MyMenusProps) {
  const { messages } = await getSpeech();
  const { before } = await searchParams;
  const ctx = await getVisit();
  const from = isId(before) ? before : undefined;
  const { menus, next } = await listMenus(ctx, { before: from });
  const t = messages.menus;
  return (
    <>
      <Header current="menus" />
      <main id="main" className="pad-safe mx-auto w-full max-w-6xl pt-6">
        <h1 className="mb-6 text-display">{t.title}</h1>
        {menus.length > 0 ? (
          <Words of={["menus"]}>
            <MenusList menus={menus} />
          </Words>
        ) : (
          <NoMenus messages={messages} />
        )}
        {(next || from) && (
          <nav className="mt-12 flex flex-wrap justify-center gap-3">
            {from && (
              <SoftLink href="/menus" className={buttonClass("outline")}>
                {t.newest}
              </SoftLink>
            )}
            {next && (
              <SoftLink href={`/menus?before=${next}`} className={buttonClass("outline")}>
                {t.older}
              </SoftLink>
            )}
          </nav>
        )}
      </main>
      <SiteFooter messages={messages} demo={getWeb().isDemo} />
    </>
  );
}
