// What nobody sees at first: one file of script, fetched at the first touch.
export { NoDishes } from "./reading/no-dishes.tsx";
export { AddSheet } from "./sheet/add-sheet.tsx";
export { DishSheet } from "./sheet/dish-sheet.tsx";
export { DeleteDialog } from "./shell/delete-dialog.tsx";
export { RenameMenu } from "./shell/rename-menu.tsx";
export { createCorrections } from "./state/corrections.ts";
