import { X } from 'lucide-react';
import { useState } from 'react';
import { WATCH_KINDS, type WatchKind } from '../../utils/settings/types.ts';
import { SelectField, TextField } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { checkTerm, type Refused } from './checks.ts';
import { useSaving } from './SaveContext.tsx';
import { Section } from './Section.tsx';

/** What to listen for, in six kinds (method L2). */
export function WatchTerms() {
  const { t } = useWords();
  const { settings, save } = useSaving();
  const { watchTerms } = settings;
  const [kind, setKind] = useState<WatchKind>('brand');
  const [written, setWritten] = useState('');
  const [refused, setRefused] = useState<Refused | null>(null);
  return (
    <Section id="watch" title="options.watch" what="options.watchWhat">
      <div className="card">
        {WATCH_KINDS.map((own) => (
          <div className="card-row" key={own}>
            <h3 className="watch-kind">{t(`options.watch.${own}`)}</h3>
            <div className="chips grow">
              {watchTerms
                .filter((term) => term.kind === own)
                .map((term) => (
                  <button
                    key={term.term}
                    type="button"
                    className="chip"
                    aria-label={t('panel.remove', { name: term.term })}
                    onClick={() => save({ watchTerms: watchTerms.filter((it) => it !== term) })}
                  >
                    <bdi>{term.term}</bdi>
                    <X size={12} aria-hidden="true" />
                  </button>
                ))}
              {!watchTerms.some((term) => term.kind === own) && (
                <span className="soft small">{t('options.watch.none')}</span>
              )}
            </div>
          </div>
        ))}
        <form
          className="fields"
          onSubmit={(event) => {
            event.preventDefault();
            const term = written.trim();
            const why = checkTerm(term, settings);
            setRefused(why);
            if (why) return;
            save({ watchTerms: [...watchTerms, { term, kind }] });
            setWritten('');
          }}
        >
          <TextField
            label={t('options.watch.term')}
            value={written}
            refusal={refused && t(refused.key, refused.params)}
            onChange={(event) => setWritten(event.target.value)}
          />
          <SelectField
            label={t('options.watch.kind')}
            value={kind}
            choices={WATCH_KINDS.map((id) => ({ value: id, name: t(`options.watch.${id}`) }))}
            onChoose={setKind}
          />
          <button type="submit" className="button">
            {t('panel.add')}
          </button>
        </form>
      </div>
    </Section>
  );
}
