import { type SelectHTMLAttributes, useId } from "react";

type SelectFieldProps = SelectHTMLAttributes<HTMLSelectElement> & { label: string };

/** A labelled choice of one from a list. The platform's own: it opens as people know it, on every phone. */
export function SelectField({ label, className, children, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-ink-soft text-small">
        {label}
      </label>
      <select
        id={id}
        className="mt-1 block min-h-12 w-full rounded-card border border-edge bg-paper px-3 text-body text-ink"
        {...rest}
      >
        {children}
      </select>
    </div>
  );
}
