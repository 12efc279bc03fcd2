/** What every line to write on and every list to choose from looks like; the border's colour and the room around are its own. */
export const FIELD_LOOK = "block min-h-12 w-full rounded-card border bg-paper px-3 text-body text-ink";
