import { CircleAlert } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';

type InputProps = Omit<ComponentProps<'input'>, 'id'>;

/** A labelled input; a refusal stands beside it with its reason. */
export function TextField({
  label,
  refusal,
  ...input
}: InputProps & { label: string; refusal?: string | null | undefined }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        dir="auto"
        className="input"
        {...input}
        id={id}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? `${id}-why` : undefined}
      />
      {refusal && <Refusal id={`${id}-why`}>{refusal}</Refusal>}
    </div>
  );
}

export function Refusal({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className="refusal" id={id} role="alert">
      <CircleAlert size={14} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

export interface Choice<T extends string> {
  value: T;
  name: string;
}

export function SelectField<T extends string>({
  label,
  value,
  choices,
  onChoose,
  hideLabel = false,
}: {
  label: string;
  value: T;
  choices: Choice<T>[];
  onChoose: (value: T) => void;
  hideLabel?: boolean;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'hidden-word' : undefined}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function Switch({
  label,
  hint,
  checked,
  onSwitch,
}: {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onSwitch: (on: boolean) => void;
}) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        checked={checked}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <span>
        {label}
        {hint && <span className="soft small"> {hint}</span>}
      </span>
    </label>
  );
}
