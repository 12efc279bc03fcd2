import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PurchaseState } from "#components/credits/purchase-state.tsx";
import { fulfilPurchase } from "#lib/billing/index.ts";
import { AppError } from "#lib/kernel/index.ts";
import { getSpeech } from "../../../../speech.ts";
import { getVisit } from "../../../../visit.ts";
import { Words } from "../../../../words.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getSpeech();
  return { title: messages.credits.title };
}

type ReturnProps = { params: Promise<{ id: string }> };

/** Where Stripe sends the diner back to. Grants nothing by itself: it asks Stripe, like everyone else. */
export default async function ReturnPage({ params }: ReturnProps) {
  const { id } = await params;
  const ctx = await getVisit();
  if (ctx.actor.kind !== "diner")
    redirect(`/sign-in?back=${encodeURIComponent(`/account/credits/return/${encodeURIComponent(id)}`)}`);
  const purchase = await fulfilPurchase(ctx, { purchaseId: id }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  });
  return (
    <main id="main" className="pad-safe grid min-h-svh place-items-center py-10">
      <Words of={["credits"]}>
        <PurchaseState purchase={purchase} />
      </Words>
    </main>
  );
}
