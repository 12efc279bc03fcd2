import { cookies, headers } from "next/headers";
import { cache } from "react";
import { ADDRESS_HEADER, GUEST_COOKIE, SESSION_COOKIE } from "#lib/accounts/index.ts";
import { getWeb } from "#lib/web.ts";

/** Who asks for this page, and what verbs need; found out once per request, however many components want it. */
export const getVisit = cache(async () => {
  const jar = await cookies();
  return getWeb().contextFor({
    guestCookie: jar.get(GUEST_COOKIE)?.value,
    sessionCookie: jar.get(SESSION_COOKIE)?.value,
    address: (await headers()).get(ADDRESS_HEADER) || null,
  });
});
