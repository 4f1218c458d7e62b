import type { StoredCase } from '../../storage/cases.ts';
import type { TalkLine } from '../../utils/cases/types.ts';
import { isEstimate } from '../../utils/sla/standing.ts';
import { DecidedText } from '../ui/DecidedText.tsx';
import { Feeling } from '../ui/Feeling.tsx';
import { useWords } from '../ui/Words.tsx';

/** What was said, in order, each line in its own direction. */
export function Talk({ row, now }: { row: StoredCase; now: number }) {
  const { t } = useWords();
  return (
    <section aria-label={t('case.talk')}>
      <ol className="talk">
        {row.talk.map((line) => (
          <Line key={line.id} line={line} row={row} now={now} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  line: TalkLine;
  row: StoredCase;
  now: number;
}

function Line({ line, row, now }: LineProps) {
  const words = useWords();
  const { t } = words;
  const customer = line.from === 'customer';
  const isCase = line.id === row.id;
  const at = words.when(line.at, now);
  const time = isCase && isEstimate(row.clock) ? t('clock.about', { time: at }) : at;
  return (
    <li className={`line line-${line.from}`}>
      <p className="line-facts small soft">
        <bdi>{customer ? row.author.name : t('case.brand')}</bdi>
        {isCase && <Feeling of={row.sentiment} />}
        <time dateTime={new Date(line.at).toISOString()} title={words.full(line.at)}>
          {time}
        </time>
        {line.via === 'dm' && <span>{t('case.viaDm')}</span>}
        {isCase && row.editedAt !== null && (
          <span>{t('case.edited', { time: words.moment(row.editedAt, now) })}</span>
        )}
      </p>
      <p className="line-text words" dir="auto">
        <DecidedText text={line.text} triage={isCase ? row.triage : null} />
      </p>
    </li>
  );
}
