import { type SelectHTMLAttributes, useId } from "react";
import { classNames } from "./class-names.ts";
import { FIELD_LOOK } from "./field-look.ts";

type SelectFieldProps = SelectHTMLAttributes<HTMLSelectElement> & { label: string };

/** A labelled choice of one from a list. The platform's own: it opens as people know it, on every phone. */
export function SelectField({ label, className, children, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-ink-soft text-small">
        {label}
      </label>
      <select id={id} className={classNames(FIELD_LOOK, "mt-1 border-edge")} {...rest}>
        {children}
      </select>
    </div>
  );
}
