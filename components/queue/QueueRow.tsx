import { CheckCheck, Languages } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { unjudgedLanguage } from '../../utils/cases/unjudged.ts';
import { teamName } from '../../utils/settings/team-name.ts';
import { clocks, isEstimate, standing } from '../../utils/sla/index.ts';
import type { PolicyBook } from '../../utils/sla/types.ts';
import type { Intent } from '../../utils/triage/types.ts';
import { ClockMark } from '../ui/Clock.tsx';
import { DecidedText } from '../ui/DecidedText.tsx';
import { Feeling } from '../ui/Feeling.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { Initial } from '../ui/Initial.tsx';
import { useSettings, useWords } from '../ui/Words.tsx';

/** Intents that change what one does; the others are read from the comment itself. */
const TELLING: readonly Intent[] = ['crisis', 'abuse', 'lead', 'spam'];

/** What is said of a long comment in one line, in UTF-16 units: more than the widest panel shows. */
const LINE = 400;

/** @param correctable the mark of the feeling is a button beside the row: here it is only said */
export function QueueRow({
  row,
  now,
  book,
  gone = false,
  correctable = false,
}: {
  row: StoredCase;
  now: number;
  book: PolicyBook;
  gone?: boolean;
  correctable?: boolean;
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
        <RowFeeling row={row} correctable={correctable} />
        <Unjudged row={row} />
        <span className="one-line" dir="auto">
          <DecidedText text={row.text.slice(0, LINE).toWellFormed()} triage={row.triage} />
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

function RowFeeling({ row, correctable }: { row: StoredCase; correctable: boolean }) {
  const { t } = useWords();
  if (row.sentiment === 'neutral') return null;
  if (!correctable) return <Feeling of={row.sentiment} />;
  return <span className="hidden-word">{t(`sentiment.${row.sentiment}`)}</span>;
}

/** A quiet mark where the labels are a guess: the case says more. */
function Unjudged({ row }: { row: StoredCase }) {
  const { t, languageName } = useWords();
  const tag = unjudgedLanguage(row.triage, row.text);
  if (tag === null) return null;
  const said =
    tag === 'und' ? t('reading.noLanguage') : t('reading.foreign', { language: languageName(tag) });
  return (
    <span className="unjudged" role="img" aria-label={said} title={said}>
      <Languages size={14} aria-hidden="true" />
    </span>
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
