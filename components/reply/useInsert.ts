import { useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { now } from '../../utils/clock.ts';
import type { Channel } from '../../utils/replies/types.ts';
import { useFailure } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';
import { insertReply, type Outcome, takeBack } from './insert.ts';

/** What can be done about the last try: put it in all the same, or take it out again. */
export interface Way {
  label: string;
  go(): void;
}

export interface Inserting {
  busy: boolean;
  /** What came of the last try, in words. */
  outcome: string | null;
  way: Way | null;
  say(outcome: string | null): void;
  insert(channel: Channel, text: string, templateId: string | null): Promise<void>;
}

/** Nothing was touched: the person is asked, and may go on. */
const ASKED: ReadonlySet<Outcome> = new Set(['wrongAccount', 'answered', 'elsewhere']);

export function useInsert(row: StoredCase): Inserting {
  const { t } = useWords();
  const failure = useFailure();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [way, setWay] = useState<Way | null>(null);
  const answers = row.clock.answers.length;
  const [before, setBefore] = useState(answers);
  const [began, setBegan] = useState(now);
  const say = (words: string | null, next: Way | null = null) => {
    setOutcome(words);
    setWay(next);
  };
  // The answer was seen on the page: that is the outcome people wait for.
  if (answers !== before) {
    setBefore(answers);
    // One's own; whoever else answers meanwhile, the person is to be asked.
    if (outcome !== null) {
      say(answers > before ? t('outcome.seen') : null);
      setBegan(now());
    }
  }
  const working = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      say(failure(error));
    } finally {
      setBusy(false);
    }
  };
  const insert = (channel: Channel, text: string, templateId: string | null, force = false) =>
    working(async () => {
      const result = await insertReply(row, { channel, text, templateId, began }, force);
      const words = t(`outcome.${result}`, { network: t(`network.${row.source}`) });
      const undo = () =>
        void working(async () => {
          const gone = await takeBack(row, channel, text);
          say(t(gone ? 'outcome.takenBack' : 'outcome.notTakenBack'));
        });
      const anyway = () => void insert(channel, text, templateId, true);
      if (result === 'inserted') say(words, { label: t('outcome.takeBack'), go: undo });
      else if (ASKED.has(result)) say(words, { label: t('outcome.force'), go: anyway });
      else say(words);
    });
  return {
    busy,
    outcome,
    way,
    say: (words) => say(words),
    insert: (channel, text, templateId) => insert(channel, text, templateId),
  };
}
