import { CheckCheck } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import { clocks, isEstimate, standing } from '../../utils/sla/index.ts';
import type { PolicyBook } from '../../utils/sla/types.ts';
import type { Intent } from '../../utils/triage/types.ts';
import { ClockMark } from '../ui/Clock.tsx';
import { Feeling } from '../ui/Feeling.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { Initial } from '../ui/Initial.tsx';
import { useSettings, useWords } from '../ui/Words.tsx';

/** Intents that change what one does; the others are read from the comment itself. */
const TELLING: readonly Intent[] = ['crisis', 'abuse', 'lead', 'spam'];

export function QueueRow({
  row,
  now,
  book,
  gone = false,
}: {
  row: StoredCase;
  now: number;
  book: PolicyBook;
  gone?: boolean;
}) {
  const words = useWords();
  const settings = useSettings();
  const telling = row.intents.filter((intent) => TELLING.includes(intent));
  return (
    <>
      <Initial name={row.author.name} />
      <span className="row-who">
        <span className="row-name one-line" dir="auto">
          {row.author.name || words.t('person.unknown')}
        </span>
        <Glyph source={row.source} />
      </span>
      <span className="row-clock">
        {gone ? (
          <CheckCheck size={14} aria-hidden="true" />
        ) : (
          <RowClock row={row} now={now} book={book} />
        )}
      </span>
      <span className="row-text">
        {row.sentiment !== 'neutral' && <Feeling of={row.sentiment} />}
        <span className="one-line" dir="auto">
          {row.text}
        </span>
        {telling.map((intent) => (
          <span className="chip chip-label" key={intent}>
            {words.t(`intent.${intent}`)}
          </span>
        ))}
        {row.escalated === 1 && (
          <span className="chip chip-label">{teamName(row.team, settings, words)}</span>
        )}
      </span>
    </>
  );
}

function RowClock({ row, now, book }: { row: StoredCase; now: number; book: PolicyBook }) {
  const words = useWords();
  if (row.status === 'snoozed' && row.snooze) {
    const { until } = row.snooze;
    if (until === null) return <span className="clock">{words.t('clock.snoozedForAnswer')}</span>;
    const time = words.moment(until, now);
    return (
      <span className="clock" title={words.ago(until, now)}>
        {words.t('clock.snoozed', { time })}
      </span>
    );
  }
  if (!row.needsReply && row.status === 'open') {
    return <span className="clock">{words.t('clock.noReply')}</span>;
  }
  const clock = standing(clocks(row.clock, book, Math.max(now, row.updatedAt)));
  return <ClockMark clock={clock} now={now} about={isEstimate(row.clock)} />;
}
