import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { recentReplies } from '../../storage/recent-replies.ts';
import { lint } from '../../utils/replies/lint/index.ts';
import type { Finding } from '../../utils/replies/lint/types.ts';
import { lintInputOf } from '../../utils/replies/lint-input.ts';
import { useSettings } from '../ui/Words.tsx';
import type { Draft } from './useDraft.ts';

const NONE: readonly Finding[] = [];

/** What there is to say of what is being written; a keystroke never waits for it. */
export function useNotes(row: StoredCase, draft: Draft): readonly Finding[] {
  const { lint: rules } = useSettings();
  const history = useLiveQuery(async () => recentReplies(row.source), [row.source]);
  const { channel } = draft;
  const reply = useDeferredValue(draft.text);
  return useMemo(() => {
    if (reply.trim() === '') return NONE;
    const told = { reply, network: row.source, channel, history: history ?? [] };
    const found = lint(lintInputOf(row, told), { off: new Set(rules.off) });
    // A slot of a template is asked for in a form of its own, and holds the reply back by itself.
    return found.filter(({ start }) => !reply.startsWith('{{', start));
  }, [row, reply, channel, history, rules.off]);
}
