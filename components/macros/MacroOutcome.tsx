import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { lastRun } from '../../storage/macros.ts';
import type { CaseRow } from '../../utils/cases/types.ts';
import type { CasePlan } from '../../utils/macros/types.ts';
import { useSelection } from '../store.ts';
import { Refusal } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { Undone } from './Undone.tsx';
import type { Running } from './useMacroRun.ts';

/** Drafts that are offered to be sent one after the other. */
const OFFERED = 8;

interface Props {
  running: Running;
  promised: { rows: CaseRow[]; plans: CasePlan[] };
  now: number;
  onClose: () => void;
}

/** How far the run has come, what came of it, and the way back. */
export function MacroOutcome({ running, promised, onClose }: Props) {
  const { t } = useWords();
  const { stage, failed } = running;
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (stage.kind !== 'running') heading.current?.focus();
  }, [stage.kind]);
  if (stage.kind === 'running') {
    return <Progress runId={stage.runId} total={promised.plans.length} />;
  }
  const left = stage.kind === 'ran' ? stage.run.total - stage.run.done : 0;
  return (
    <div className="macro-outcome">
      <p ref={heading} tabIndex={-1} role="status">
        {stage.kind === 'ran' && t('macros.done', { n: stage.run.done })}{' '}
        {left > 0 && t('macros.doneLeft', { n: left })}
        {stage.kind === 'undoing' && t('macros.undoing')}
        {stage.kind === 'undone' &&
          t(stage.report.undone > 0 ? 'macros.undone' : 'macros.undoneNone', {
            n: stage.report.undone,
          })}
      </p>
      {stage.kind === 'ran' && <Drafts promised={promised} onClose={onClose} />}
      {stage.kind === 'undone' && <Undone report={stage.report} />}
      {failed && <Refusal>{failed}</Refusal>}
      <div className="form-end">
        <button type="button" className="button button-primary" onClick={onClose}>
          {t('panel.close')}
        </button>
        {stage.kind === 'ran' && stage.run.done > 0 && (
          <button type="button" className="button" onClick={() => void running.undo(stage.run.id)}>
            {t('panel.undo')}
          </button>
        )}
      </div>
    </div>
  );
}

function Progress({ runId, total }: { runId: string; total: number }) {
  const { t } = useWords();
  const run = useLiveQuery(lastRun, []);
  const seen = run?.id === runId ? run.seen : 0;
  const text = t('macros.running', { done: seen, all: total });
  return (
    <div className="macro-outcome">
      <p className="digits">{text}</p>
      <progress max={total} value={seen} aria-label={text} />
    </div>
  );
}

/** The drafts wait to be read and sent: the next thing to do is one press away. */
function Drafts({ promised, onClose }: Pick<Props, 'promised' | 'onClose'>) {
  const { t } = useWords();
  const { open } = useSelection.getState();
  const names = new Map(promised.rows.map((row) => [row.id, row.author.name]));
  const drafted = promised.plans.filter(
    (plan) => 'actions' in plan && plan.actions.some((action) => action.do === 'draft'),
  );
  if (drafted.length === 0) return null;
  return (
    <section aria-labelledby="macro-drafts">
      <h3 id="macro-drafts">{t('macros.drafts', { n: drafted.length })}</h3>
      <ul className="chips">
        {drafted.slice(0, OFFERED).map(({ caseId }) => (
          <li key={caseId}>
            <button
              type="button"
              className="chip"
              onClick={() => {
                onClose();
                open(caseId);
              }}
            >
              <bdi className="one-line">{names.get(caseId) || t('person.unknown')}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {drafted.length > OFFERED && (
        <p className="soft small">{t('macros.moreCases', { n: drafted.length - OFFERED })}</p>
      )}
    </section>
  );
}
