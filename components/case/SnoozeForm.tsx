import { useId, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { browserZone } from '../../utils/clock.ts';
import { clocks, standing } from '../../utils/sla/index.ts';
import { presetsOf, readSnooze } from '../../utils/snooze/index.ts';
import { useSelection } from '../store.ts';
import { TextField } from '../ui/Field.tsx';
import { useAct } from '../ui/useAct.ts';
import { useBook } from '../ui/useBook.ts';
import { useWords } from '../ui/Words.tsx';
import { Presets } from './snooze/Presets.tsx';
import { backWords, type Due, dueWords, type Until, untilOf } from './snooze/said.ts';

/** Puts a case aside until a moment, chosen or written, and says that its clock goes on. */
export function SnoozeForm({ row, now }: { row: StoredCase; now: number }) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const due = useDue(row, now);
  const { ask } = useSelection.getState();
  const [text, setText] = useState('');
  const [isAsked, setAsked] = useState(false);
  const clockId = useId();
  const timeZone = browserZone();
  const asked = { now, timeZone, language: words.language };
  const reading = readSnooze(text, asked);
  const until = untilOf(reading);
  const why = reading.kind === 'empty' ? 'snooze.nothing' : 'key' in reading ? reading.key : null;

  const snooze = (chosen: Until) => {
    ask(null);
    const outcome =
      chosen === null
        ? t('snooze.doneAnswer')
        : t('done.snooze', { time: words.moment(chosen, now) });
    void act(row.id, { do: 'snooze', until: chosen }, outcome);
  };
  return (
    <form
      className="notice form snooze"
      aria-label={t('act.snooze')}
      aria-describedby={due ? clockId : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (until === undefined) setAsked(true);
        else snooze(until);
      }}
    >
      <Presets presets={presetsOf(asked)} due={due} now={now} onChoose={snooze} />
      <TextField
        label={t('snooze.write')}
        placeholder={t('snooze.hint')}
        value={text}
        autoFocus
        autoComplete="off"
        refusal={isAsked && why ? t(why) : null}
        onChange={(event) => {
          setText(event.target.value);
          setAsked(false);
        }}
      />
      <p className="snooze-back" role="status">
        {until !== undefined
          ? backWords(until, now, timeZone, words)
          : // Half a word is no mistake yet; a whole moment that cannot be is said at once.
            !isAsked && (reading.kind === 'past' || reading.kind === 'tooFar') && t(reading.key)}
      </p>
      {due && (
        <p className="soft small" id={clockId}>
          {t('snooze.clock')} {dueWords(due, until, now, words)}
        </p>
      )}
      <div className="form-end">
        <button type="submit" className="button">
          {t('snooze.go')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => ask(null)}>
          {t('panel.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The target that stands next, where its clock runs. */
function useDue(row: StoredCase, now: number): Due | null {
  const book = useBook();
  if (row.dueAt === null) return null;
  const { target } = standing(clocks(row.clock, book, Math.max(now, row.updatedAt)));
  return { target, at: row.dueAt };
}
