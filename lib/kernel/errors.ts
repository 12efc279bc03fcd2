/**
 * Everything that can go wrong and be told to a person: a closed list. The code is stable (clients and tests rely on
 * it), the status is what HTTP says, the sentence is the English default of the message `errors.<code>`.
 */
export const ERRORS = {
  "sign-in-needed": [401, "Sign in to do this."],
  "bad-request": [400, "That request could not be understood."],
  "not-found": [404, "This is not here, or it is not yours."],
  "method-not-allowed": [405, "That cannot be done here."],
  conflict: [409, "This was changed a moment ago. Look again and retry."],
  "too-many-requests": [429, "That was a lot at once. Wait a moment and try again."],
  "rate-limited": [429, "That is as much as Carte does for one diner for now. Try again a little later."],
  unavailable: [503, "Carte cannot reach its storage just now. Nothing is lost; try again in a moment."],
  internal: [500, "Something went wrong on our side. Nothing is lost; try again."],

  "upload-empty": [400, "There is no photo in this upload."],
  "upload-incomplete": [400, "The upload broke off on the way. Send it again."],
  "upload-too-many-pages": [413, "A menu has at most 8 pages. Remove some and try again."],
  "upload-too-large": [413, "A photo may have at most 12 MB. Take a smaller one."],
  "upload-not-multipart": [415, "Photos are sent as a form with one file per page."],
  "photo-unsupported": [
    415,
    "This is not a picture Carte can open. Send a JPEG, PNG, WebP, AVIF, HEIC, GIF or PDF.",
  ],
  "photo-damaged": [422, "This picture is damaged and cannot be opened. Take it again."],
  "photo-too-many-pixels": [413, "This picture has more than 40 megapixels. Send a smaller one."],
  "photo-too-small": [422, "This picture is too small to read. Take it closer or larger."],
  "pdf-encrypted": [422, "This PDF is locked with a password. Send an open one, or a photo of it."],
  "pdf-too-many-pages": [413, "This PDF has more than 8 pages. Send the pages with the dishes."],

  "menu-busy": [409, "This menu is being read just now. Wait until it is done."],
  "dish-removed": [409, "This dish has been removed meanwhile."],
  "already-undone": [409, "This has been undone already."],
  "price-below-zero": [422, "A price cannot be below zero."],

  "credits-short": [402, "There are not enough credits left for this."],
  "buying-off": [503, "Credits cannot be bought here at the moment."],
  "payment-away": [
    503,
    "The payment page cannot be reached just now. Nothing was charged; try again in a moment.",
  ],
  "painting-off": [503, "Pictures cannot be drawn just now. The sketches stay."],
  "redraw-used": [409, "This dish has been drawn again already."],
  "picture-busy": [409, "This picture is being drawn just now."],
  "style-refused": [422, "That wish cannot be drawn. Put it in other words."],
} as const satisfies Record<string, readonly [status: number, sentence: string]>;

export type ErrorCode = keyof typeof ERRORS;

/** An error that may be shown. `cause` and `detail` go to the log only; `page` says which photo of several is meant. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;
  readonly page: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    options: { detail?: string; cause?: unknown; page?: number; retryAfterSeconds?: number } = {},
  ) {
    super(ERRORS[code][1], { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.detail = options.detail;
    this.page = options.page;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  get status(): number {
    return ERRORS[this.code][0];
  }
}
