import type { StoredCase } from '../../storage/cases.ts';
import type { Finding } from '../../utils/replies/lint/types.ts';
import { type Slot, slotsIn } from '../../utils/replies/slots.ts';
import type { Offers } from '../case/useBrief.ts';
import { useAct } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';
import { pairFor } from './moving.ts';
import { slotLabel } from './slotWords.ts';
import type { Draft } from './useDraft.ts';
import type { Inserting } from './useInsert.ts';

export interface Steps {
  /** Slots that still stand in what is written. */
  missing: Slot[];
  /** Answered, and nothing is being written: what is left is to resolve. */
  settled: boolean;
  insert(): void;
  moveToDm(): Promise<void>;
  resolve(): void;
}

/** The steps that can be taken with what is written; refused while a slot is empty. */
export function useSteps(
  row: StoredCase,
  draft: Draft,
  offers: Offers,
  inserting: Inserting,
  notes: readonly Finding[],
): Steps {
  const words = useWords();
  const { t } = words;
  const act = useAct();
  const { channel, text, templateId } = draft;
  const missing = slotsIn(text);
  const isQuiet = text.trim() === '' && (!row.dm || row.dm.privateSentAt !== null);

  const refuse = (slots: Slot[]) => {
    const names = slots.map((slot) => slotLabel(slot, words));
    inserting.say(t('reply.refuse', { slots: words.list(names), n: slots.length }));
  };
  return {
    missing,
    settled: row.clock.answers.length > 0 && isQuiet && row.status !== 'resolved',
    insert() {
      if (text.trim() === '') return inserting.say(t('reply.empty'));
      if (missing.length > 0) return refuse(missing);
      const blocking = notes.find(
        ({ severity, end }) => severity === 'block' && end <= text.length,
      );
      if (blocking) {
        const words = text.slice(blocking.start, blocking.end);
        return inserting.say(t('notes.refuse', { words }));
      }
      void inserting.insert(channel, text, templateId);
    },
    async moveToDm() {
      const pair = pairFor(draft, offers);
      if (!pair) return inserting.say(t('dm.noDraft'));
      draft.choose('public', pair.publicText, pair.templateId);
      const open = slotsIn(pair.publicText);
      if (open.length > 0) return refuse(open);
      if (await act(row.id, { do: 'moveToDm', ...pair }, t('done.moveToDm'))) {
        await inserting.insert('public', pair.publicText, pair.templateId);
      }
    },
    resolve: () => void act(row.id, { do: 'resolve' }, t('done.resolve')),
  };
}
