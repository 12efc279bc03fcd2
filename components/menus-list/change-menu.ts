import { request } from "#components/ui/request.ts";

const pathOf = (menuId: string) => `/api/menus/${menuId}`;

/** Whether the menu has its new title. */
export async function renameMenu(menuId: string, title: string): Promise<boolean> {
  return (await request("PATCH", pathOf(menuId), { title })).ok;
}

/** Whether the menu is gone; one that was gone already counts. */
export async function deleteMenu(menuId: string): Promise<boolean> {
  const answer = await request("DELETE", pathOf(menuId));
  return answer.ok || answer.code === "not-found";
}
