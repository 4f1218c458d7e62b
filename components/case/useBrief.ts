import { useEffect, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { send } from '../../utils/messaging/client.ts';
import type { Suggestion } from '../../utils/replies/types.ts';

/** What suggestions depend on; drafts do not, so that they stay put while somebody types. */
function basisOf(row: StoredCase): string {
  const { id, text, sentiment, intents, urgency, status, dm, talk } = row;
  return JSON.stringify([id, text, sentiment, intents, urgency, status, dm, talk.length]);
}

/** Suggestions for a case; undefined until they are there. */
export function useSuggestions(row: StoredCase): Suggestion[] | undefined {
  const [found, setFound] = useState<Suggestion[]>();
  const basis = basisOf(row);
  useEffect(() => {
    let current = true;
    send('cases:briefs', { ids: [row.id] }).then(
      ({ briefs }) => current && setFound(briefs[0]?.suggestions ?? []),
      () => current && setFound((before) => before ?? []),
    );
    return () => {
      current = false;
    };
  }, [row.id, basis]);
  return found;
}
