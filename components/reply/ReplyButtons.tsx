import { Check, Copy, Lock } from 'lucide-react';
import type { StoredCase } from '../../storage/cases.ts';
import { isMessageKey } from '../../utils/i18n.ts';
import { fill } from '../../utils/replies/index.ts';
import type { Offers } from '../case/useBrief.ts';
import { useAct } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';
import { copy } from './insert.ts';
import { pairFor } from './moving.ts';
import type { Draft } from './useDraft.ts';
import type { useInsert } from './useInsert.ts';

interface Props {
  row: StoredCase;
  draft: Draft;
  offers: Offers;
  missing: string[];
  inserting: ReturnType<typeof useInsert>;
}

/** One primary step at a time: insert what is written, or resolve where nothing is left to say. */
export function ReplyButtons({ row, draft, offers, missing, inserting }: Props) {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const { channel, text, templateId } = draft;
  const isAnswered = row.clock.answers.length > 0;
  const settled = isAnswered && text.trim() === '' && (!row.dm || row.dm.privateSentAt !== null);

  const refuse = (slots: string[]) => {
    const names = slots.map((slot) => {
      const key = `slot.${slot}`;
      return isMessageKey(key) ? t(key) : slot;
    });
    inserting.say(t('reply.refuse', { slots: words.list(names), n: slots.length }));
  };
  const insert = () => {
    if (text.trim() === '') return inserting.say(t('reply.empty'));
    if (missing.length > 0) return refuse(missing);
    void inserting.insert(channel, text, templateId);
  };
  const startMove = async () => {
    const pair = pairFor(draft, offers);
    if (!pair) return inserting.say(t('dm.noDraft'));
    draft.choose('public', pair.publicText, pair.templateId);
    const open = fill(pair.publicText, {}).missing;
    if (open.length > 0) return refuse(open);
    if (await act(row.id, { do: 'moveToDm', ...pair }, t('done.moveToDm'))) {
      await inserting.insert('public', pair.publicText, pair.templateId);
    }
  };

  return (
    <div className="reply-buttons">
      {settled ? (
        <button
          type="button"
          className="button button-primary"
          title={t('reply.resolveNext')}
          onClick={() => void act(row.id, { do: 'resolve' }, t('done.resolve'))}
        >
          <Check size={15} aria-hidden="true" />
          {t('act.resolve')}
        </button>
      ) : (
        <button
          type="button"
          className="button button-primary"
          disabled={inserting.busy}
          title={t('reply.insertHint')}
          onClick={insert}
        >
          {t(channel === 'dm' ? 'reply.insertDm' : 'reply.insert')}
        </button>
      )}
      {!row.dm && row.source !== 'other' && (
        <button
          type="button"
          className="button"
          disabled={inserting.busy}
          onClick={() => void startMove()}
        >
          <Lock size={14} aria-hidden="true" />
          {t('dm.start')}
        </button>
      )}
      <button
        type="button"
        className="button button-quiet button-icon copy"
        aria-label={t('reply.copy')}
        title={t('reply.copy')}
        disabled={text.trim() === '' || missing.length > 0}
        onClick={() => {
          copy(text).then((ok) => inserting.say(t(ok ? 'reply.copied' : 'outcome.noClipboard')));
        }}
      >
        <Copy size={15} aria-hidden="true" />
      </button>
    </div>
  );
}
