import { useId } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { adapterOf } from '../../utils/networks/index.ts';
import type { Finding } from '../../utils/replies/lint/types.ts';
import type { Channel } from '../../utils/replies/types.ts';
import { isSubmitKey } from '../ui/submitKey.ts';
import { useWords } from '../ui/Words.tsx';
import { Underlined } from './Underlined.tsx';
import type { Draft } from './useDraft.ts';

const CHANNELS: Channel[] = ['public', 'dm'];

interface Props {
  row: StoredCase;
  draft: Draft;
  onWrite: () => void;
  onSubmit: () => void;
  findings: readonly Finding[];
}

export function Composer({ row, draft, onWrite, onSubmit, findings }: Props) {
  const { t } = useWords();
  const id = useId();
  const limit =
    draft.channel === 'public' && row.source !== 'other'
      ? adapterOf(row.source).commentLimit
      : null;
  const over = limit === null ? 0 : draft.text.length - limit;
  return (
    <>
      <div className="composer-head">
        <fieldset className="channels">
          <legend className="hidden-word">{t('reply.channel')}</legend>
          {CHANNELS.map((channel) => (
            <button
              key={channel}
              type="button"
              aria-pressed={draft.channel === channel}
              onClick={() => draft.setChannel(channel)}
            >
              {t(`channel.${channel}`)}
            </button>
          ))}
        </fieldset>
        <span className="soft small">{draft.text !== '' && draft.kept && t('reply.saved')}</span>
      </div>
      <label className="hidden-word" htmlFor={id}>
        {t(draft.channel === 'dm' ? 'reply.composerDm' : 'reply.composer')}
      </label>
      <div className="composer-stack">
        <Underlined text={draft.text} findings={findings} />
        <textarea
          id={id}
          className="input composer"
          dir="auto"
          rows={2}
          placeholder={t('reply.placeholder', { name: row.author.name || t('person.unknown') })}
          value={draft.text}
          onKeyDown={(event) => {
            if (!isSubmitKey(event)) return;
            event.preventDefault();
            onSubmit();
          }}
          onChange={(event) => {
            onWrite();
            draft.write(event.target.value);
          }}
          onScroll={({ currentTarget }) => {
            const lines = currentTarget.previousElementSibling;
            if (lines) lines.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
      {over > 0 && row.source !== 'other' && (
        <p className="small digits">
          {t('reply.letters', { n: over, network: t(`network.${row.source}`) })}
        </p>
      )}
    </>
  );
}
