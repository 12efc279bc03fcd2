import { classNames } from "../ui/class-names.ts";

type DinerMarkProps = { name: string | null; pictureVersion: string | null; className?: string };

/** A diner's picture; the first letter of the name stands beneath it, and is seen when there is none. */
export function DinerMark({ name, pictureVersion, className }: DinerMarkProps) {
  const letter = [...(name ?? "")][0]?.toUpperCase() ?? "·";
  const picture = pictureVersion && { backgroundImage: `url(/api/account/picture?v=${pictureVersion})` };
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "relative inline-flex shrink-0 items-center justify-center overflow-hidden rounded-pill bg-paper-sunk font-serif text-ink-soft",
        className,
      )}
    >
      {letter}
      {picture && <span style={picture} className="absolute inset-0 bg-center bg-cover" />}
    </span>
  );
}
