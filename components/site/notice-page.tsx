import type { ReactNode } from "react";

/** One card in the middle of an empty table: for pages that have only one thing to say. */
export function NoticePage({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <main id="main" className="pad-safe grid min-h-[80svh] place-items-center py-10">
      <div className="card-frame flex max-w-lg flex-col items-center bg-paper-raised px-8 py-14 text-center sm:px-14">
        <h1 className="text-heading">{title}</h1>
        <p className="mt-3 max-w-[34ch] text-ink-soft">{text}</p>
        <div className="mt-7 flex flex-wrap justify-center gap-3">{children}</div>
      </div>
    </main>
  );
}
