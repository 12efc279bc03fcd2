import { z } from "zod";

/** What can be bought. The browser names it; price and credits come from this table alone. */
export type Pack = { name: string; credits: number; priceMinor: number };

const PackList = z
  .array(
    z.object({
      name: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
      credits: z.number().int().min(1).max(100_000),
      /** In the currency's smallest unit: 500 is 5.00 USD, and 500 JPY. */
      priceMinor: z.number().int().min(1).max(10_000_000),
    }),
  )
  .min(1)
  .max(6)
  .refine((packs) => new Set(packs.map(({ name }) => name)).size === packs.length, "two packs with one name");

/** In US dollars. The larger the pack, the cheaper the credit: 10, 8.3 and 7.1 cents. */
const DEFAULT_PACKS: Pack[] = [
  { name: "small", credits: 50, priceMinor: 500 },
  { name: "medium", credits: 120, priceMinor: 1_000 },
  { name: "large", credits: 350, priceMinor: 2_500 },
];

/** The packs of CARTE_PACKS, or ours where it is empty. Throws with what is wrong in it. */
export function readPacks(json: string): Pack[] {
  if (!json) return DEFAULT_PACKS;
  const parsed = PackList.safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`CARTE_PACKS:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
