import { useLiveQuery } from 'dexie-react-hooks';
import { getCase, type StoredCase } from '../../storage/cases.ts';
import { DeviceSuggestion } from '../reply/DeviceSuggestion.tsx';
import { FindTemplate } from '../reply/FindTemplate.tsx';
import { Reply } from '../reply/Reply.tsx';
import { Suggestions } from '../reply/Suggestions.tsx';
import { useDraft } from '../reply/useDraft.ts';
import { Empty } from '../ui/Empty.tsx';
import { useWords } from '../ui/Words.tsx';
import { CaseHead } from './CaseHead.tsx';
import { Coach, useCoach } from './Coach.tsx';
import { Details } from './Details.tsx';
import { DmSteps } from './DmSteps.tsx';
import { Forms } from './Forms.tsx';
import { History } from './History.tsx';
import { Others } from './Others.tsx';
import { PostLine } from './PostLine.tsx';
import { Rail } from './Rail.tsx';
import { Standing } from './Standing.tsx';
import { Talk } from './Talk.tsx';
import { TriageChips } from './TriageChips.tsx';
import { type Offers, useOffers } from './useBrief.ts';
import { useInHand } from './useInHand.ts';

const NOTHING: Offers = { suggestions: [], move: null };

interface Props {
  id: string;
  now: number;
  onBack: () => void;
}

/** One case, from the post it stands under to the box in which it is answered. */
export function CaseView({ id, now, onBack }: Props) {
  const { t } = useWords();
  const row = useLiveQuery(async () => (await getCase(id)) ?? null, [id]);
  if (row === undefined) return <section className="case" aria-busy="true" />;
  if (row === null) {
    return (
      <section className="case">
        <Empty title={t('case.gone')}>
          <button type="button" className="button" onClick={onBack}>
            {t('panel.back')}
          </button>
        </Empty>
      </section>
    );
  }
  return <OpenCase row={row} now={now} onBack={onBack} />;
}

function OpenCase({ row, now, onBack }: { row: StoredCase; now: number; onBack: () => void }) {
  const { t } = useWords();
  useInHand(row.id);
  const offers = useOffers(row);
  const draft = useDraft(row);
  const plan = useCoach(row);
  return (
    <section className="case" aria-label={`${t('case.label')}: ${row.author.name}`}>
      <CaseHead row={row} onBack={onBack} />
      <div className="case-scroll">
        <Forms row={row} now={now} />
        <Standing row={row} now={now} />
        <PostLine row={row} />
        <Talk row={row} now={now} />
        <TriageChips row={row} />
        <Details row={row} />
        {plan ? (
          <Coach row={row} plan={plan} now={now} draft={draft} />
        ) : (
          plan === null && <Rail row={row} now={now} />
        )}
        {row.dm && <DmSteps row={row} dm={row.dm} now={now} draft={draft} />}
        {row.status !== 'void' && <Suggestions suggestions={offers?.suggestions} draft={draft} />}
        {row.status !== 'void' && row.status !== 'resolved' && (
          <FindTemplate row={row} draft={draft} />
        )}
        {row.status === 'open' && offers?.suggestions[0] && (
          <DeviceSuggestion row={row} draft={draft} language={offers.suggestions[0].language} />
        )}
        <History caseId={row.id} now={now} />
        <Others row={row} now={now} />
      </div>
      <Reply row={row} offers={offers ?? NOTHING} draft={draft} closing={plan?.now === 'close'} />
    </section>
  );
}
