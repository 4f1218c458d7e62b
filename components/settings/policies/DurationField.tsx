import { type Ref, useId } from 'react';
import { Refusal } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import { amountOf, isNumberAlone, readDuration, UNITS, type Unit } from './duration.ts';
import { type Read, useTyped } from './useTyped.ts';

interface Draft {
  text: string;
  unit: Unit;
}

interface Props {
  label: string;
  minutes: number;
  /** Minutes that it must be at least. */
  least?: number;
  /** What is wrong with it beside the rest of the form. */
  problem?: string | null;
  inputRef?: Ref<HTMLInputElement>;
  onChange: (minutes: number) => void;
}

/** A length of time: a number and its unit, or both as one would write them. */
export function DurationField({
  label,
  minutes,
  least = 1,
  problem = null,
  inputRef,
  onChange,
}: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const write = (value: number): Draft => {
    const { amount, unit } = amountOf(value);
    return { text: words.number(amount), unit };
  };
  const read = ({ text, unit }: Draft): Read<number> => {
    const found = readDuration(text, unit, least);
    if ('minutes' in found) return { value: found.minutes };
    const why = t(`policy.bad.${found.fault}`);
    return { refusal: `${why} ${t('policy.kept', { time: words.span(minutes) })}` };
  };
  const typed = useTyped({
    value: minutes,
    problem,
    write,
    read,
    tidy: (draft, value) => (isNumberAlone(draft.text) ? draft : write(value)),
    onChange,
  });
  const { draft, why } = typed;
  const said = isNumberAlone(draft.text) ? null : readDuration(draft.text, draft.unit, least);
  return (
    <div className="field duration">
      <label htmlFor={id}>{label}</label>
      <div className="duration-parts">
        <input
          id={id}
          ref={inputRef}
          className="input"
          autoComplete="off"
          value={draft.text}
          aria-invalid={why ? true : undefined}
          aria-describedby={why ? `${id}-why` : undefined}
          onFocus={typed.onFocus}
          onBlur={typed.onBlur}
          onChange={(event) => typed.type({ ...draft, text: event.target.value })}
        />
        <select
          className="input"
          aria-label={t('policy.unit', { what: label })}
          value={draft.unit}
          onFocus={typed.onFocus}
          onBlur={typed.onBlur}
          onChange={(event) => {
            const unit = UNITS.find((own) => own === event.target.value);
            if (unit) typed.type({ ...draft, unit });
          }}
        >
          {UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`policy.unit.${unit}`)}
            </option>
          ))}
        </select>
      </div>
      {said && 'minutes' in said && (
        <p className="soft small">{t('policy.read', { time: words.span(said.minutes) })}</p>
      )}
      {why && <Refusal id={`${id}-why`}>{why}</Refusal>}
    </div>
  );
}
