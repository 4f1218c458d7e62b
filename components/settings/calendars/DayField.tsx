import { useEffect, useRef, useState } from 'react';
import { directionOf } from '../../../utils/i18n.ts';
import type { Weekday, Window } from '../../../utils/sla/types.ts';
import { TextField } from '../../ui/Field.tsx';
import { useRefusal } from '../../ui/refusals.ts';
import { useWords } from '../../ui/Words.tsx';
import type { Refused } from '../checks.ts';
import { readHours, writeHours } from './hours.ts';

const PAUSE = 600;

/** The exact way: hours as text. What is refused stays in the field, and the hours as they were. */
export function DayField({
  day,
  windows,
  onChange,
}: {
  day: Weekday;
  windows: readonly Window[];
  onChange: (windows: Window[]) => void;
}) {
  const words = useWords();
  const { t } = words;
  const written = writeHours(windows, words);
  /** What is being typed; null: the field says what the picture shows. */
  const [typed, type] = useState<string | null>(null);
  const [refused, refuse] = useState<Refused | null>(null);
  useRefusal(refused !== null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isTyping = useRef(false);

  useEffect(() => {
    // Drawn, copied or taken back meanwhile: what was typed before is no longer meant.
    if (isTyping.current || written === undefined) return;
    type(null);
    refuse(null);
  }, [written]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const commit = (text: string) => {
    clearTimeout(timer.current);
    const read = readHours(text);
    refuse('key' in read ? read : null);
    if ('key' in read) return false;
    if (writeHours(read.windows, words) !== written) onChange(read.windows);
    return true;
  };
  const finish = () => {
    isTyping.current = false;
    if (typed !== null && commit(typed)) type(null);
  };
  return (
    <div className="day-field">
      <TextField
        label={t('calendar.dayHours', { day: words.weekday(day) })}
        dir={directionOf(words.language)}
        value={typed ?? written}
        placeholder={t('calendar.closed')}
        maxLength={200}
        autoComplete="off"
        refusal={refused && t(refused.key, refused.params)}
        onChange={(event) => {
          const text = event.target.value;
          isTyping.current = true;
          type(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => commit(text), PAUSE);
        }}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
        onBlur={finish}
      />
    </div>
  );
}
