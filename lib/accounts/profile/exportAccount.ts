import { type AccountContext, requireVisitor } from "../account-context.ts";
import type { Neighbours } from "../neighbours.ts";
import { listSessions } from "../session/listSessions.ts";
import { getProfile } from "./getProfile.ts";

/**
 * Everything kept of a diner as the text of one JSON object, piece by piece: a photo is in memory only while it is
 * written. Photos are inside, not linked: most who ask for this are about to delete the account, and the links with it.
 */
export async function exportAccount(
  ctx: AccountContext,
  neighbours: Neighbours,
): Promise<AsyncGenerator<string, void, undefined>> {
  const profile = await getProfile(ctx);
  const head = { exportedAt: ctx.clock.now().toISOString(), profile, sessions: await listSessions(ctx) };
  return write(head, neighbours.portions(ctx, requireVisitor(ctx).accountId));
}

async function* write(head: object, portions: ReturnType<Neighbours["portions"]>) {
  yield JSON.stringify(head).slice(0, -1);
  for (const [name, items] of Object.entries(portions)) {
    yield `,\n${JSON.stringify(name)}:[`;
    let separator = "\n";
    for await (const item of items) {
      yield `${separator}${JSON.stringify(item)}`;
      separator = ",\n";
    }
    yield "]";
  }
  yield "}\n";
}
