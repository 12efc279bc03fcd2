import { Prisma } from "#lib/kernel/index.ts";
import type { Box } from "#lib/reading/client.ts";
import type { MenuContext } from "./context.ts";
import { MENU_LIMITS } from "./limits.ts";
import type { WhileReading } from "./reading-turn.ts";
import { pageView } from "./stored.ts";
import { tell } from "./tell.ts";
import { boxWithinLimits } from "./within-limits.ts";

/** Tells how far the reading of the pages has come: often enough to watch, seldom enough for bad Wi-Fi. */
export type PageProgress = {
  located(page: number, boxes: Box[]): Promise<void>;
  linesRead(page: number, count: number): Promise<void>;
  /** Says what has not been said yet. */
  flush(): Promise<void>;
  finished(): Promise<void>;
};

type PageState = { lineBoxes: number[][] | null; linesRead: number; read: boolean; untold: boolean };

function rounded(box: Box): number[][] {
  const whole = boxWithinLimits(box);
  return whole ? [[whole.x, whole.y, whole.width, whole.height]] : [];
}

export function createPageProgress(
  ctx: MenuContext,
  whileReading: WhileReading,
  pages: number[],
): PageProgress {
  const states = new Map<number, PageState>(
    pages.map((number) => [number, { lineBoxes: null, linesRead: 0, read: false, untold: false }]),
  );
  let toldAtMs = 0;

  async function flush(): Promise<void> {
    const untold = [...states].filter(([, state]) => state.untold);
    if (untold.length === 0) return;
    await whileReading(ctx, async (tx, menu) => {
      for (const [number, { lineBoxes, linesRead, read }] of untold) {
        const row = await tx.db.page.update({
          where: { menuId_number: { menuId: menu.id, number } },
          data: { lineBoxes: lineBoxes ?? Prisma.DbNull, linesRead, readAt: read ? tx.clock.now() : null },
        });
        await tell(tx, menu.id, { kind: "page", page: pageView(row) });
      }
    });
    for (const [, state] of untold) state.untold = false;
    toldAtMs = ctx.clock.now().getTime();
  }

  function change(page: number, changes: Partial<PageState>): void {
    const state = states.get(page);
    if (state) Object.assign(state, changes, { untold: true });
  }

  function readBefore(page: number): void {
    for (const [number, state] of states) if (number < page && !state.read) change(number, { read: true });
  }

  return {
    async located(page, boxes) {
      readBefore(page);
      change(page, { lineBoxes: boxes.slice(0, MENU_LIMITS.linesPerPage).flatMap(rounded), linesRead: 0 });
      await flush();
    },
    async linesRead(page, count) {
      change(page, { linesRead: (states.get(page)?.linesRead ?? 0) + count });
      if (ctx.clock.now().getTime() - toldAtMs >= MENU_LIMITS.progressEveryMs) await flush();
    },
    flush,
    async finished() {
      readBefore(Number.POSITIVE_INFINITY);
      await flush();
    },
  };
}
