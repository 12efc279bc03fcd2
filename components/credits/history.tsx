import { fill, type Messages } from "#components/messages/catalogue.ts";
import type { CreditLine } from "#lib/credits/client.ts";
import { LocalDate } from "../ui/local-date.tsx";
import { SoftLink } from "../ui/soft-link.tsx";
import { signedText } from "./amounts.ts";

type Words = Messages["credits"];
type HistoryProps = { lines: CreditLine[]; locale: string; messages: Pick<Messages, "credits"> };

function titleOf(line: CreditLine, t: Words): string {
  if (line.kind === "grant" || line.kind === "purchase" || line.kind === "refund" || line.kind === "restore")
    return t[line.kind];
  return line.dishName === null ? t.pictureForgotten : fill(t.picture, { dish: line.dishName });
}

/** Where a picture's credits are, where that is not simply "spent". */
function fateOf(line: CreditLine, t: Words): string | null {
  if (line.kind === "picture-held") return t.held1;
  return line.kind === "picture-returned" ? t.returned[line.reason ?? "failed"] : null;
}

/** Every credit that came or went, one line each, newest first. The figures sum to the balance. */
export function History({ lines, locale, messages }: HistoryProps) {
  const t = messages.credits;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y">
      {lines.map((line) => {
        const fate = fateOf(line, t);
        return (
          <li key={line.id} className="flex items-baseline gap-3 py-3.5">
            <div className="min-w-0 flex-1">
              <p className="font-serif text-dish">{titleOf(line, t)}</p>
              <p className="text-ink-soft text-small">
                {line.menuTitle !== null && line.menuId !== null && (
                  <>
                    <SoftLink href={`/menus/${line.menuId}`} className="underline underline-offset-4">
                      {fill(t.onMenu, { menu: line.menuTitle })}
                    </SoftLink>
                    {", "}
                  </>
                )}
                <LocalDate iso={line.at} />
                {fate !== null && <span className="text-ink">{`, ${fate}`}</span>}
              </p>
            </div>
            <p className="price text-body">
              {line.kind === "picture-returned" && (
                <del className="me-2 text-ink-soft">{signedText(locale, -line.price)}</del>
              )}
              {signedText(locale, line.credits)}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
