import { Check, Circle, CircleDot } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import type { DmProgress } from '../../utils/cases/types.ts';
import type { Draft } from '../reply/useDraft.ts';
import { useWords } from '../ui/Words.tsx';

interface Props {
  row: StoredCase;
  dm: DmProgress;
  now: number;
  draft: Draft;
}

/** The two halves of a move to a private talk; each shows its words until it is sent. */
export function DmSteps({ dm, now, draft }: Props) {
  const words = useWords();
  const { t } = words;
  const halves = [
    { channel: 'public' as const, name: t('dm.public'), text: dm.publicText, at: dm.publicSentAt },
    { channel: 'dm' as const, name: t('dm.private'), text: dm.privateText, at: dm.privateSentAt },
  ];
  const next = halves.find((half) => half.at === null);
  return (
    <section className="dm" aria-label={t('dm.label')}>
      <h3>{t('dm.label')}</h3>
      <ol className="rail">
        {halves.map(({ channel, name, text, at }) => {
          const Icon = at !== null ? Check : channel === next?.channel ? CircleDot : Circle;
          return (
            <li
              key={channel}
              className={`step step-${at !== null ? 'done' : channel === next?.channel ? 'now' : 'later'}`}
            >
              <Icon size={16} aria-hidden="true" />
              <span>{name}</span>
              <span className="step-clock small soft">
                {at === null ? t('dm.waiting') : t('dm.sent', { time: words.when(at, now) })}
              </span>
              {at === null && text !== '' && (
                <button
                  type="button"
                  className="step-what quoted words"
                  dir="auto"
                  onClick={() => draft.choose(channel, text, draft.of(channel).templateId)}
                >
                  {text}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
