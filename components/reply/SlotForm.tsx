import { useId, useState } from 'react';
import { askingOf } from '../../utils/replies/asking.ts';
import type { Slot } from '../../utils/replies/slots.ts';
import type { SlotValues } from '../../utils/replies/types.ts';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { slotLabel } from './slotWords.ts';

interface Props {
  missing: readonly Slot[];
  onFill: (values: SlotValues) => void;
}

/** Asks for what a reply does not know yet, right where it is written. */
export function SlotForm({ missing, onFill }: Props) {
  const { t } = useWords();
  const [values, setValues] = useState<SlotValues>(() =>
    Object.fromEntries(missing.map(({ ask, fallback = '' }) => [ask, fallback])),
  );
  return (
    <form
      className="slots"
      onSubmit={(event) => {
        event.preventDefault();
        onFill(values);
      }}
    >
      <p className="small">{t('reply.missing')}</p>
      <SlotFields missing={missing} values={values} onChange={setValues} />
      <button type="submit" className="button">
        {t('reply.fill')}
      </button>
    </form>
  );
}

/** One input for each slot, of the kind that fits it. */
export function SlotFields({
  missing,
  values,
  onChange,
}: {
  missing: readonly Slot[];
  values: SlotValues;
  onChange: (values: SlotValues) => void;
}) {
  return missing.map((slot) => (
    <SlotField
      key={slot.ask}
      slot={slot}
      value={values[slot.ask] ?? ''}
      onChange={(value) => onChange({ ...values, [slot.ask]: value })}
    />
  ));
}

interface FieldProps {
  slot: Slot;
  value: string;
  onChange: (value: string) => void;
}

function SlotField({ slot, value, onChange }: FieldProps) {
  const words = useWords();
  const label = slotLabel(slot, words);
  const asking = askingOf(slot);
  if (asking.kind === 'choice') {
    return <SlotChoice label={label} options={asking.options} value={value} onChange={onChange} />;
  }
  if (asking.kind === 'long') return <SlotText label={label} value={value} onChange={onChange} />;
  return (
    <TextField
      label={label}
      // Not `type="url"`: the browser's own refusal would come in its language, not in ours.
      inputMode={asking.type}
      dir={asking.ltr ? 'ltr' : 'auto'}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function SlotText({ label, value, onChange }: Omit<FieldProps, 'slot'> & { label: string }) {
  const id = useId();
  return (
    <div className="field slot-wide">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="input"
        dir="auto"
        rows={2}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

/** Radio buttons: the arrow keys go through them, and one Tab stop is all they take. */
function SlotChoice({
  label,
  options,
  value,
  onChange,
}: Omit<FieldProps, 'slot'> & { label: string; options: string[] }) {
  const name = useId();
  return (
    <fieldset className="slot-choice slot-wide">
      <legend className="field-label">{label}</legend>
      {options.map((option) => (
        <label key={option} className="slot-option">
          <input
            type="radio"
            name={name}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <bdi>{option}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
