export type { Box, Price } from "#lib/reading/client.ts";
export { isBelowZero } from "./below-zero.ts";
export { TYPED_LIMITS } from "./typed-limits.ts";
export type {
  AllergenView,
  DetailsView,
  DishView,
  MenuCard,
  MenuEvent,
  MenuFacts,
  MenuStatus,
  MenuView,
  PageView,
  PictureReason,
  PictureState,
  PictureView,
} from "./view.ts";
export { applyEvent, isBeingRead, NO_PICTURE, UNDESCRIBED } from "./view.ts";
