import { draw, type IconProps, path } from "./icons.tsx";

// Icons that no first sight shows, in a module of their own: one module travels as one.

/** Points to the end of the line; turned round by `rtl:-scale-x-100` where the script runs the other way. */
export const ForwardIcon = (props: IconProps) => draw(props, path("M9 5l7 7-7 7"));
export const DocumentIcon = (props: IconProps) =>
  draw(props, path("M6 3h8l4.5 4.5V21H6V3ZM14 3v4.5h4.5M9 12.5h6M9 16h6"));
export const PinIcon = (props: IconProps) =>
  draw(
    props,
    <>
      <path d="M12 21.5s7-6.4 7-11.5a7 7 0 0 0-14 0c0 5.1 7 11.5 7 11.5Z" />
      <circle cx="12" cy="10" r="2.5" />
    </>,
  );
export const MergeIcon = (props: IconProps) =>
  draw(props, path("M5 4v4a4 4 0 0 0 4 4h6a4 4 0 0 0 4-4V4M12 12v8M9 17l3 3 3-3"));
/** One degree of heat. */
export const PepperIcon = (props: IconProps) =>
  draw(
    props,
    path(
      "M15.5 8.5c2 0 3.5 1.3 3.5 3.3 0 5-6.5 8.7-14 8.7 4-1.5 6.5-4 7.3-8.2.4-2.3 1.4-3.8 3.2-3.8ZM15.5 8.5c0-2 .8-3.5 2.5-5",
    ),
  );
export const SpeakIcon = (props: IconProps) =>
  draw(props, path("M4 9.5v5h3.5l5 4v-13l-5 4H4ZM16 9a4.2 4.2 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11"));
export const MinusIcon = (props: IconProps) => draw(props, path("M5 12h14"));
export const WholeIcon = (props: IconProps) => draw(props, path("M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"));
