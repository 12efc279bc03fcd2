import { type InputHTMLAttributes, useId } from "react";
import { classNames } from "./class-names.ts";
import { FIELD_LOOK } from "./field-look.ts";

type TextFieldProps = InputHTMLAttributes<HTMLInputElement> & { label: string; problem?: string | null };

/** A labelled line to write on. 16 px and more, or iPhones zoom the page when it is touched. */
export function TextField({ label, problem, className, ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-ink-soft text-small">
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        className={classNames(FIELD_LOOK, "mt-1", problem ? "border-tomato" : "border-edge")}
        {...rest}
      />
      {problem && (
        <p id={`${id}-problem`} className="mt-1.5 text-small text-tomato-deep">
          {problem}
        </p>
      )}
    </div>
  );
}
