import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";

export type ButtonTone =
  /** The one thing to do next: at most one on a screen. */
  | "primary"
  /** Something else one may do. */
  | "outline"
  /** In a row of others, or on a picture. */
  | "plain"
  /** Cannot be taken back. */
  | "danger";

const TONES: Record<ButtonTone, string> = {
  primary: "bg-tomato text-on-tomato hover:bg-tomato-deep active:bg-tomato-deep",
  outline: "border border-edge text-ink hover:bg-paper-sunk active:bg-paper-sunk",
  plain: "text-ink hover:bg-paper-sunk active:bg-paper-sunk",
  danger: "border border-tomato text-tomato-deep hover:bg-tomato hover:text-on-tomato",
};

/** `tight` is for two side by side on a phone. */
export type ButtonSize = "tight" | "normal" | "large";

const SIZES: Record<ButtonSize, string> = {
  tight: "min-h-11 gap-2 px-3 text-small leading-tight",
  normal: "min-h-11 gap-2.5 px-5 text-small leading-tight",
  large: "min-h-14 gap-2.5 px-7 text-body",
};

/** What makes anything look like a button: links and labels use it too. Never lower than 44 px. */
export function buttonClass(tone: ButtonTone = "outline", size: ButtonSize = "normal"): string {
  return classNames(
    "inline-flex select-none items-center justify-center rounded-pill text-center font-medium transition-colors duration-150",
    "disabled:opacity-55 aria-disabled:opacity-55",
    SIZES[size],
    TONES[tone],
  );
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  tone?: ButtonTone;
  size?: ButtonSize;
};

export function Button({ tone, size, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={classNames(buttonClass(tone, size), className)} {...rest} />;
}

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** What it does, for those who do not see the icon. */
  label: string;
};

/** A round 44 px button with nothing but an icon in it. */
export function IconButton({ label, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={classNames(
        "inline-flex size-11 shrink-0 items-center justify-center rounded-pill transition-colors duration-150",
        "hover:bg-paper-sunk active:bg-paper-sunk disabled:opacity-40",
        className,
      )}
      {...rest}
    />
  );
}
