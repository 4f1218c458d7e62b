import { useState } from 'react';
import { isMessageKey } from '../../utils/i18n.ts';
import { TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';

interface Props {
  missing: string[];
  onFill: (values: Record<string, string>) => void;
}

/** Asks for what a reply does not know yet, right where it is written. */
export function SlotForm({ missing, onFill }: Props) {
  const { t } = useWords();
  const [values, setValues] = useState<Record<string, string>>({});
  return (
    <form
      className="slots"
      onSubmit={(event) => {
        event.preventDefault();
        onFill(values);
      }}
    >
      <p className="small">{t('reply.missing')}</p>
      {missing.map((slot) => {
        const key = `slot.${slot}`;
        return (
          <TextField
            key={slot}
            label={isMessageKey(key) ? t(key) : slot}
            value={values[slot] ?? ''}
            onChange={(event) => setValues({ ...values, [slot]: event.target.value })}
          />
        );
      })}
      <button type="submit" className="button">
        {t('reply.fill')}
      </button>
    </form>
  );
}
