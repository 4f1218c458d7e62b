import { useRef, useState } from 'react';
import { mergeHolidays, tooMany } from '../../../utils/holidays/list.ts';
import { plainName } from '../../../utils/holidays/spelling.ts';
import { isRefusal, type Refusal, readDay } from '../../../utils/holidays/typed.ts';
import { directionOf } from '../../../utils/i18n.ts';
import type { Holiday } from '../../../utils/sla/plan.ts';
import { Switch, TextField } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';

/** One closed day, typed. */
export function NewHoliday({
  holidays,
  today,
  onChange,
}: {
  holidays: readonly Holiday[];
  today: string;
  onChange: (holidays: Holiday[]) => void;
}) {
  const { t, date, language } = useWords();
  const [day, setDay] = useState('');
  const [name, setName] = useState('');
  const [isYearly, setYearly] = useState(false);
  const [refused, refuse] = useState<Refusal | null>(null);
  const [said, say] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const add = () => {
    say('');
    const read = readDay(day, today);
    if (isRefusal(read)) return refuse(read);
    const every = isYearly || !read.hasYear ? read.calendar : null;
    const holiday = { date: read.date, name: plainName(name || read.rest), every };
    const merged = mergeHolidays(holidays, [holiday]);
    const shown = { date: date(read.date) };
    const why =
      merged.added === 0
        ? ({ key: 'calendar.alreadyClosed', params: shown } as const)
        : tooMany(merged.holidays);
    refuse(why);
    if (why) return;
    onChange(merged.holidays);
    setDay('');
    setName('');
    say(t(every === null ? 'calendar.added' : 'calendar.addedYearly', shown));
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      className="new-holiday"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="fields">
        <TextField
          label={t('calendar.day')}
          // The hint has digits in it that would begin the line on the wrong side.
          dir={day === '' ? directionOf(language) : 'auto'}
          value={day}
          placeholder={t('calendar.dayHint')}
          autoComplete="off"
          maxLength={200}
          refusal={refused && t(refused.key, refused.params)}
          onChange={(event) => setDay(event.target.value)}
        />
        <TextField
          label={t('calendar.dayName')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button">
          {t('calendar.addDay')}
        </button>
      </div>
      <Switch label={t('calendar.everyYear')} checked={isYearly} onSwitch={setYearly} />
      <p role="status" className="soft small">
        {said}
      </p>
    </form>
  );
}
