import type { Choice } from '../ui/Field.tsx';

/** Any number of a few choices. */
export function Picks<T extends string>({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: Choice<T>[];
  chosen: T[];
  onChange: (chosen: T[]) => void;
}) {
  return (
    <fieldset className="field">
      <legend className="field-label">{label}</legend>
      <div className="chips">
        {options.map(({ value, name }) => {
          const on = chosen.includes(value);
          return (
            <button
              key={value}
              type="button"
              className="chip"
              aria-pressed={on}
              onClick={() =>
                onChange(on ? chosen.filter((own) => own !== value) : [...chosen, value])
              }
            >
              {name}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
