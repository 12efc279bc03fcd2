type ChipsProps<T extends string> = {
  legend: string;
  hint?: string;
  choices: readonly T[];
  words: Record<T, string>;
  chosen: T[];
  onChange: (chosen: T[]) => void;
};

/** Any number of a few words, as one would underline them on a card. */
export function Chips<T extends string>({ legend, hint, choices, words, chosen, onChange }: ChipsProps<T>) {
  function toggle(choice: T) {
    onChange(choices.filter((one) => chosen.includes(one) !== (one === choice)));
  }
  return (
    <fieldset>
      <legend className="text-ink-soft text-small">{legend}</legend>
      <div className="mt-2 flex flex-wrap gap-2">
        {choices.map((choice) => (
          <label
            key={choice}
            className="relative inline-flex min-h-11 cursor-pointer select-none items-center rounded-pill border border-edge px-4 text-small hover:bg-paper-sunk has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-tomato has-focus-visible:outline-offset-2"
          >
            <input
              type="checkbox"
              className="absolute inset-0 cursor-pointer appearance-none rounded-pill outline-none"
              checked={chosen.includes(choice)}
              onChange={() => toggle(choice)}
            />
            {words[choice]}
          </label>
        ))}
      </div>
      {hint && <p className="mt-2 text-fine text-ink-soft">{hint}</p>}
    </fieldset>
  );
}
