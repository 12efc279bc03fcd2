import type Stripe from "stripe";
import type { LineItem } from "../open-session.ts";
import { frame, html, money } from "./frame.ts";

const NOTE = "This page stands in for Stripe on this machine. No money moves, and no card is asked for.";

function rows(session: Stripe.Checkout.Session, item: LineItem): string {
  const tax = session.total_details?.amount_tax ?? 0;
  const line = (name: string, minor: number) =>
    `<p class="row"><b>${html(name)}</b><span class="figure">${html(money(minor, item.currency))}</span></p>`;
  return line(item.name, session.amount_subtotal ?? 0) + (tax > 0 ? line("Tax", tax) : "");
}

/** Where one pays, declines to, or goes back. `problem` is what went wrong with the last try. */
export function payPage(session: Stripe.Checkout.Session, item: LineItem, problem: string | null): string {
  const total = money(session.amount_total ?? 0, item.currency);
  const code = session.allow_promotion_codes
    ? `<label>Promotion code (HALF or FREE)<input name="code" autocomplete="off" maxlength="20"></label>`
    : "";
  return frame(
    "Pay (demo)",
    `<h1>Pay ${html(total)}</h1><p class="note">${NOTE}</p>${problem ? `<p role="alert">${html(problem)}</p>` : ""}
${rows(session, item)}
<form method="post">${code}<button class="first" name="do" value="pay">Pay ${html(total)}</button>
<button name="do" value="decline">Pay with a card that is declined</button>
<button name="do" value="later">Pay by bank transfer, which arrives later</button>
<a class="quiet" href="${html(session.cancel_url ?? "/")}">Back without paying</a></form>`,
  );
}

/** What is left of a page whose payment is done or whose time is up. */
export function overPage(session: Stripe.Checkout.Session): string {
  const said = session.status === "expired" ? "This page has expired." : "This has been paid already.";
  const way = session.status === "expired" ? session.cancel_url : session.success_url;
  return frame(
    "Pay (demo)",
    `<h1>${said}</h1><p class="note">${NOTE}</p><a class="quiet" href="${html(way ?? "/")}">Back</a>`,
  );
}
