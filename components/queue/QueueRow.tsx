import { CheckCheck } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { clocks } from '../../utils/sla/index.ts';
import type { Policy } from '../../utils/sla/types.ts';
import type { Intent } from '../../utils/triage/types.ts';
import { ClockMark } from '../ui/Clock.tsx';
import { Feeling } from '../ui/Feeling.tsx';
import { Glyph } from '../ui/Glyph.tsx';
import { Initial } from '../ui/Initial.tsx';
import { teamName } from '../ui/teamName.ts';
import { useSettings, useWords } from '../ui/Words.tsx';

/** Intents that change what one does; the others are read from the comment itself. */
const TELLING: readonly Intent[] = ['crisis', 'abuse', 'lead', 'spam'];

export function QueueRow({
  row,
  now,
  policy,
  gone = false,
}: {
  row: StoredCase;
  now: number;
  policy: Policy;
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
          <RowClock row={row} now={now} policy={policy} />
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

function RowClock({ row, now, policy }: { row: StoredCase; now: number; policy: Policy }) {
  const words = useWords();
  if (row.status === 'snoozed' && row.snoozedUntil !== null) {
    const time = words.moment(row.snoozedUntil, now);
    return <span className="clock">{words.t('clock.snoozed', { time })}</span>;
  }
  if (!row.needsReply && row.status === 'open') {
    return <span className="clock">{words.t('clock.noReply')}</span>;
  }
  const { acknowledge, resolve } = clocks(row.clock, policy, Math.max(now, row.updatedAt));
  return <ClockMark clock={acknowledge.at === null ? acknowledge : resolve} now={now} />;
}
