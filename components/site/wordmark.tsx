/** The name as it stands on the card: the serif, with a full stop the colour of a ripe tomato. */
export function Wordmark() {
  return (
    <span className="font-serif text-[1.75rem] leading-none tracking-[-0.01em]" lang="en" dir="ltr">
      Carte<span className="text-tomato">.</span>
    </span>
  );
}
