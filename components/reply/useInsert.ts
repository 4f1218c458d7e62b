import { useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import type { Channel } from '../../utils/replies/types.ts';
import { useFailure } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';
import { insertReply } from './insert.ts';

export interface Inserting {
  busy: boolean;
  /** What came of the last try, in words. */
  outcome: string | null;
  say(outcome: string | null): void;
  insert(channel: Channel, text: string, templateId: string | null): Promise<void>;
}

export function useInsert(row: StoredCase): Inserting {
  const { t } = useWords();
  const failure = useFailure();
  const [busy, setBusy] = useState(false);
  const [outcome, say] = useState<string | null>(null);
  const answers = row.clock.answers.length;
  const [before, setBefore] = useState(answers);
  // The answer was seen on the page: that is the outcome people wait for.
  if (answers !== before) {
    setBefore(answers);
    if (outcome !== null) say(answers > before ? t('outcome.seen') : null);
  }
  return {
    busy,
    outcome,
    say,
    async insert(channel, text, templateId) {
      setBusy(true);
      try {
        const result = await insertReply(row, { channel, text, templateId });
        say(t(`outcome.${result}`, { network: t(`network.${row.source}`) }));
      } catch (error) {
        say(failure(error));
      } finally {
        setBusy(false);
      }
    },
  };
}
