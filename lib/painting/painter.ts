/** What a painter may know of a dish: data from the menu, never instructions. */
export type DishWords = {
  name: string;
  secondName: string | null;
  description: string | null;
  section: string | null;
};

/** A finished square image. */
export type PaintedImage = { bytes: Buffer; contentType: "image/webp"; widthPx: number; heightPx: number };
