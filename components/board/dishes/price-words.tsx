import type { Price } from "#lib/menus/client.ts";

type Props = { price: Price; labelClassName?: string; className?: string };

/** One price as printed, after what it is for. Both isolated: "12,00 €" turns round in a line of Arabic. */
export function PriceWords({ price, labelClassName, className }: Props) {
  return (
    <>
      {price.label && <bdi className={labelClassName}>{price.label} </bdi>}
      <bdi className={className}>{price.text}</bdi>
    </>
  );
}
