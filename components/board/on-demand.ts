// What a phone does not show at first: one file of script, fetched at the first touch (components/ui/later.tsx). Two files,
// sheets and photo, were 1 kB more in all.

export { OrderSheet } from "../order/order-sheet.tsx";
export { WaiterCard } from "../order/waiter-card.tsx";
export { createDrawings } from "./drawing/drawings.ts";
export { SignInSheet } from "./drawing/sign-in-sheet.tsx";
export { Standstill } from "./drawing/standstill.tsx";
export { StyleSheet } from "./drawing/style-sheet.tsx";
export { PhotoPane } from "./photo/photo-pane.tsx";
export { flyFromPhoto } from "./reading/fly-from-photo.ts";
export { NoDishes } from "./reading/no-dishes.tsx";
export { AddSheet } from "./sheet/add-sheet.tsx";
export { DishSheet } from "./sheet/dish-sheet.tsx";
export { DeleteDialog } from "./shell/delete-dialog.tsx";
export { Gone } from "./shell/gone.tsx";
export { RenameMenu } from "./shell/rename-menu.tsx";
export { SectionJump } from "./shell/section-jump.tsx";
export { Unseen } from "./shell/unseen.tsx";
export { createCorrections } from "./state/corrections.ts";
