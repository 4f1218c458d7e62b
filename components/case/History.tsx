import { useLiveQuery } from 'dexie-react-hooks';
import { eventsOf } from '../../storage/events.ts';
import { useSettings, useWords } from '../ui/Words.tsx';
import { eventWords, worthTelling } from './eventWords.ts';

/** Every event in words, newest first: the audit trail is the log itself. */
export function History({ caseId, now }: { caseId: string; now: number }) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const events = useLiveQuery(() => eventsOf(caseId), [caseId]) ?? [];
  const told = worthTelling(events).toReversed();
  return (
    <details className="history">
      <summary>
        {t('case.history')} <span className="soft digits">{words.number(told.length)}</span>
      </summary>
      <ol>
        {told.map((event) => {
          const { title, quote } = eventWords(event, events, words, settings, now);
          return (
            <li key={event.id}>
              <p>
                {title}
                <span className="soft small">
                  {' '}
                  {t(`actor.${event.actor}`)},{' '}
                  <time dateTime={new Date(event.at).toISOString()} title={words.full(event.at)}>
                    {words.when(event.at, now)}
                  </time>
                </span>
              </p>
              {quote && (
                <p className="soft words" dir="auto">
                  {quote}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
