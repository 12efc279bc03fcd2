import type { ReactNode, SVGProps } from "react";

export type IconProps = SVGProps<SVGSVGElement> & { sizePx?: number };

// One pen for all of them: 24 px grid, 1.6 px round line, ink of the text around. Each is its own export so that a
// page carries only those it draws. Icons say nothing to a screen reader; the control around them does.
export function draw({ sizePx = 22, ...rest }: IconProps, shape: ReactNode) {
  return (
    <svg
      aria-hidden="true"
      width={sizePx}
      height={sizePx}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
      {...rest}
    >
      {shape}
    </svg>
  );
}

export const path = (d: string) => <path d={d} />;

export const CameraIcon = (props: IconProps) =>
  draw(
    props,
    <>
      <path d="M4 8.5h3.2L9 6h6l1.8 2.5H20a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 20 19.5H4A1.5 1.5 0 0 1 2.5 18v-8A1.5 1.5 0 0 1 4 8.5Z" />
      <circle cx="12" cy="13.7" r="3.6" />
    </>,
  );
export const PhotosIcon = (props: IconProps) =>
  draw(
    props,
    <>
      <rect x="3.5" y="6.5" width="14" height="14" rx="1.5" />
      <path d="M7 3.5h12a1.5 1.5 0 0 1 1.5 1.5v12M3.8 17l4-4.5 3.2 3.5 2-2 4.2 4" />
      <circle cx="13.2" cy="10.6" r="1.2" />
    </>,
  );
export const MenuCardIcon = (props: IconProps) =>
  draw(
    props,
    <>
      <rect x="5" y="3" width="14" height="18" rx="1" />
      <path d="M9.5 7h5M8 11h5.5M16 11h.01M8 14h4M16 14h.01M8 17h5M16 17h.01" />
    </>,
  );
export const PlusIcon = (props: IconProps) => draw(props, path("M12 5v14M5 12h14"));
export const CloseIcon = (props: IconProps) => draw(props, path("M6 6l12 12M18 6 6 18"));
export const SearchIcon = (props: IconProps) =>
  draw(
    props,
    <>
      <circle cx="10.5" cy="10.5" r="6.5" />
      <path d="m15.5 15.5 5 5" />
    </>,
  );
export const TrashIcon = (props: IconProps) =>
  draw(props, path("M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5"));
export const PencilIcon = (props: IconProps) =>
  draw(props, path("M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19 4 20ZM14 6.5 17.5 10"));
export const RetryIcon = (props: IconProps) =>
  draw(props, path("M19.5 5v5h-5M4.5 19v-5h5M19 10a7.5 7.5 0 0 0-13-2.5M5 14a7.5 7.5 0 0 0 13 2.5"));
export const MoreIcon = (props: IconProps) =>
  draw(props, <path strokeWidth={2.6} d="M5 12h.01M12 12h.01M19 12h.01" />);
export const BackIcon = (props: IconProps) => draw(props, path("M15 5l-7 7 7 7"));
export const OfflineIcon = (props: IconProps) =>
  draw(
    props,
    path("M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 5-2.7M19 12a10 10 0 0 0-4.5-2.6M12 19.5h.01"),
  );
/** The constant sign of a sketch: a pencil stroke. */
export const SketchIcon = (props: IconProps) =>
  draw(props, path("M3 17.5c2.5-6 4.5-8 5.5-7s-2 5.5-.5 6 3.5-5.5 5-5-.5 4.5 1 5 3-2.5 7-3"));
/** The constant sign of a picture that a model has drawn: a brush. */
export const BrushIcon = (props: IconProps) =>
  draw(
    props,
    path(
      "M20.5 3.5c-4.2 1.4-8.2 4.8-10.6 8.9l1.9 1.9c4.1-2.4 7.3-6.6 8.7-10.8ZM8.6 13.6c-2 0-3.1 1.2-3.4 3-.2 1.5-1 2.5-2.2 3.2 3 1 6.7.3 7.3-2.9.3-1.5-.4-2.8-1.7-3.3Z",
    ),
  );
/** A frame with nothing in it. */
export const NoPictureIcon = (props: IconProps) => draw(props, path("M4.5 4.5h15v15h-15zM4.5 19.5l15-15"));
export const HourglassIcon = (props: IconProps) =>
  draw(props, path("M6.5 3.5h11M6.5 20.5h11M8 3.5v3l4 5.5 4-5.5v-3M8 20.5v-3l4-5.5 4 5.5v3"));
export const CoinsIcon = (props: IconProps) =>
  draw(
    props,
    path(
      "M4.5 7.5c0-1.7 3.4-3 7.5-3s7.5 1.3 7.5 3-3.4 3-7.5 3-7.5-1.3-7.5-3v4.5c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V7.5M4.5 12v4.5c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V12",
    ),
  );
export const PaletteIcon = (props: IconProps) =>
  draw(
    props,
    <>
      <path d="M12 3.5a8.5 8.5 0 1 0 0 17c1.6 0 2-1.1 1.5-2.2-.7-1.5.2-2.8 1.7-2.8h2.3c1.8 0 3-1.3 3-3.3 0-4.9-3.8-8.7-8.5-8.7Z" />
      <path strokeWidth={2.6} d="M7.8 12.5h.01M10 8.3h.01M14.5 8h.01" />
    </>,
  );
export const GridIcon = (props: IconProps) =>
  draw(props, path("M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h6v6h-6z"));
export const ListIcon = (props: IconProps) =>
  draw(props, path("M4 5h5v5H4zM4 14h5v5H4zM12.5 6H20M12.5 9.5h5M12.5 15H20M12.5 18.5h5"));
/** A waiter's pad. */
export const OrderIcon = (props: IconProps) =>
  draw(props, path("M6 4.5h12v16H6zM9 3v3M12 3v3M15 3v3M9 10.5h6M9 13.5h6M9 16.5h3.5"));
