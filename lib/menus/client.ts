export type { Box, NoMenuReason, Price } from "#lib/reading/client.ts";
export type { DishView, MenuCard, MenuEvent, MenuFacts, MenuStatus, MenuView, PageView } from "./view.ts";
export { applyEvent } from "./view.ts";
