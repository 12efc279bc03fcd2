import { exportAccount, requireRate } from "#lib/accounts/index.ts";
import { type Call, door } from "../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** All that is kept of a diner, as one file. */
export const GET = door(async ({ ctx, web }: Call<object>) => {
  await requireRate(ctx, "export");
  const pieces = await exportAccount(ctx, web.neighbours);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: () => void pieces.return(undefined),
    },
    { highWaterMark: 0 },
  );
  const day = ctx.clock.now().toISOString().slice(0, 10);
  return new Response(body, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="carte-${day}.json"`,
      "Cache-Control": "no-store",
    },
  });
});
