import { AppError } from "#lib/kernel/index.ts";
import { door } from "../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

// Whatever no other door takes: a program asked, so the answer is JSON and not a page.
const nothing = door<object>(async () => {
  throw new AppError("not-found", { detail: "no such door" });
});

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
