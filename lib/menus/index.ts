export { addDish } from "./addDish.ts";
export { adoptMenus } from "./adoptMenus.ts";
export type { MenuEvent } from "./client.ts";
export type { MenuContext } from "./context.ts";
export { correctDish } from "./correctDish.ts";
export { deleteMenu } from "./deleteMenu.ts";
export { drawDish, failDrawing } from "./drawDish.ts";
export { drawDishes } from "./drawDishes.ts";
export { exportMenus } from "./exportMenus.ts";
export { failReading } from "./finishReading.ts";
export type { FollowContext } from "./followMenu.ts";
export { followMenu, mayFollow } from "./followMenu.ts";
export { forgetMenu } from "./forgetMenu.ts";
export { forgetMenusOf } from "./forgetMenusOf.ts";
export { getMenu } from "./getMenu.ts";
export { getPagePhoto } from "./getPagePhoto.ts";
export { getPicture } from "./getPicture.ts";
export { getSketch } from "./getSketch.ts";
export { MENU_LIMITS } from "./limits.ts";
export { listMenus } from "./listMenus.ts";
export { lookForCredits } from "./look-for-credits.ts";
export { mergeDishes } from "./mergeDishes.ts";
export type { PaintingMenuContext } from "./painting-context.ts";
export { canDrawAs } from "./picture-order.ts";
export { pruneHistory } from "./pruneHistory.ts";
export {
  drawDishQueue,
  forgetMenuQueue,
  pruneHistoryQueue,
  readMenuQueue,
  resumeDrawingQueue,
  sweepPicturesQueue,
} from "./queues.ts";
export { readAgain } from "./readAgain.ts";
export { readMenu } from "./readMenu.ts";
export { redrawDish } from "./redrawDish.ts";
export { removeDish } from "./removeDish.ts";
export { renameMenu } from "./renameMenu.ts";
export { resumeDrawing } from "./resumeDrawing.ts";
export { sweepPictures } from "./sweepPictures.ts";
export { undoCorrection } from "./undoCorrection.ts";
export { createGate } from "./upload-gate.ts";
export type { UploadContext, UploadedMenu } from "./uploadMenu.ts";
export { findUpload, uploadMenu } from "./uploadMenu.ts";
