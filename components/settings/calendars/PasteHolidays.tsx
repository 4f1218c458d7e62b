import { useId, useState } from 'react';
import { mergeHolidays, tooMany } from '../../../utils/holidays/list.ts';
import { type BadLine, readPasted } from '../../../utils/holidays/pasted.ts';
import type { Refusal as Why } from '../../../utils/holidays/typed.ts';
import { directionOf } from '../../../utils/i18n.ts';
import type { Holiday } from '../../../utils/sla/plan.ts';
import { Refusal } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

/** So many bad lines are explained at once. */
const FEW = 12;

/** Many closed days at once, one a line; bad lines stay in the box. */
export function PasteHolidays({
  holidays,
  today,
  onChange,
}: {
  holidays: readonly Holiday[];
  today: string;
  onChange: (holidays: Holiday[]) => void;
}) {
  const { t, language } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [bad, setBad] = useState<BadLine[]>([]);
  const [refused, refuse] = useState<Why | null>(null);
  const [said, say] = useState('');

  const take = () => {
    const read = readPasted(text, today);
    const merged = mergeHolidays(holidays, read.holidays);
    const why = tooMany(merged.holidays);
    refuse(why);
    say('');
    if (why) return;
    setBad(read.bad);
    setText(read.left);
    if (merged.added > 0) onChange(merged.holidays);
    say(
      t('calendar.pasted', {
        n: merged.added,
        known: read.holidays.length - merged.added,
        bad: read.bad.length,
      }),
    );
  };
  const isRefused = refused !== null || bad.length > 0;
  return (
    <details className="paste-holidays">
      <summary>{t('calendar.paste')}</summary>
      <div className="field">
        <label htmlFor={id}>{t('calendar.pasteLabel')}</label>
        <textarea
          id={id}
          className="input text-area"
          dir={text === '' ? directionOf(language) : 'auto'}
          rows={5}
          value={text}
          placeholder={t('calendar.pasteHint')}
          aria-invalid={isRefused || undefined}
          aria-describedby={`${id}-what ${id}-why`}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="soft small" id={`${id}-what`}>
          {t('calendar.pasteYearly')}
        </p>
        <div id={`${id}-why`}>
          {refused && <Refusal>{t(refused.key, refused.params)}</Refusal>}
          {bad.slice(0, FEW).map(({ line, key, params }) => (
            <Refusal key={line}>{t('calendar.badLine', { line, why: t(key, params) })}</Refusal>
          ))}
          {bad.length > FEW && <p>{t('calendar.badMore', { n: bad.length - FEW })}</p>}
        </div>
      </div>
      <div className="card-row small">
        <button type="button" className="button" disabled={text.trim() === ''} onClick={take}>
          {t('calendar.pasteDo')}
        </button>
        <p role="status" className="soft small">
          {said}
        </p>
      </div>
    </details>
  );
}
