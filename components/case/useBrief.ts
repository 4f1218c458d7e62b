import { useEffect, useState } from 'react';
import type { StoredCase } from '../../storage/cases.ts';
import { send } from '../../utils/messaging/client.ts';
import type { CaseBrief } from '../../utils/messaging/protocol.ts';

export type Offers = Pick<CaseBrief, 'suggestions' | 'move'>;

const NONE: Offers = { suggestions: [], move: null };

/** What suggestions depend on; drafts do not, so that they stay put while somebody types. */
function basisOf(row: StoredCase): string {
  const { id, text, sentiment, intents, urgency, status, dm, talk } = row;
  return JSON.stringify([id, text, sentiment, intents, urgency, status, dm, talk.length]);
}

/** What Hamdel offers to say in a case; undefined until it is there. */
export function useOffers(row: StoredCase): Offers | undefined {
  const [found, setFound] = useState<{ basis: string; offers: Offers }>();
  const basis = basisOf(row);
  useEffect(() => {
    let current = true;
    send('cases:briefs', { ids: [row.id] }).then(
      ({ briefs }) => current && setFound({ basis, offers: briefs[0] ?? NONE }),
      () => current && setFound({ basis, offers: NONE }),
    );
    return () => {
      current = false;
    };
  }, [row.id, basis]);
  return found?.offers;
}
