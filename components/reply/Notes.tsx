import { CircleAlert, OctagonX } from 'lucide-react';
import type { Finding } from '../../utils/replies/lint/types.ts';
import { useWords } from '../ui/Words.tsx';

interface Props {
  text: string;
  findings: readonly Finding[];
  onFix: (text: string) => void;
}

/** As many as fit beside what is being written; the others come when these are mended. */
const SHOWN = 3;
const QUOTED = 48;

/** What there is to say of the words above: which, why, and one press to mend it where that can be. */
export function Notes({ text, findings, onFix }: Props) {
  const { t } = useWords();
  // A note of what has changed since is about other words.
  const current = findings.filter(({ end }) => end <= text.length);
  return (
    <section className="notes" aria-label={t('notes.label')}>
      <p className="hidden-word" role="status">
        {current.length > 0 && t('notes.count', { n: current.length })}
      </p>
      <ul>
        {current.slice(0, SHOWN).map((finding) => {
          const { rule, start, end, severity, why, fix } = finding;
          const Icon = severity === 'block' ? OctagonX : CircleAlert;
          const words = text.slice(start, end).trim();
          return (
            <li key={`${rule} ${start}`} className={`note note-${severity}`}>
              <Icon size={15} aria-hidden="true" />
              <span className="grow small">
                {words !== '' && words.length < text.trim().length && (
                  <q dir="auto">{words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words}</q>
                )}{' '}
                {severity === 'block' && <strong>{t('notes.blocks')} </strong>}
                {t(why.key, why.params)}
              </span>
              {fix && (
                <button
                  type="button"
                  className="button"
                  onClick={() => onFix(text.slice(0, fix.start) + fix.text + text.slice(fix.end))}
                >
                  {t('notes.fix')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {current.length > SHOWN && (
        <p className="small soft">{t('notes.more', { n: current.length - SHOWN })}</p>
      )}
    </section>
  );
}
