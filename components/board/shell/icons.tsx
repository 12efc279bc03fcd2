type StrokeProps = { d: string };

/** The same pen as the icons of components/ui. */
function Stroke({ d }: StrokeProps) {
  return (
    <svg
      aria-hidden="true"
      width={22}
      height={22}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={d} />
    </svg>
  );
}

export const GridIcon = () => (
  <Stroke d="M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h6v6h-6z" />
);
export const ListIcon = () => (
  <Stroke d="M4 5h5v5H4zM4 14h5v5H4zM12.5 6H20M12.5 9.5h5M12.5 15H20M12.5 18.5h5" />
);
export const MinusIcon = () => <Stroke d="M5 12h14" />;
export const WholeIcon = () => <Stroke d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5" />;
