import { useLiveQuery } from 'dexie-react-hooks';
import { Check, CircleSlash } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { plansFor } from '../../storage/macro-runs.ts';
import type { CaseRow } from '../../utils/cases/types.ts';
import type { CasePlan, Macro } from '../../utils/macros/types.ts';
import { type Slot, slotsIn } from '../../utils/replies/slots.ts';
import type { SlotValues } from '../../utils/replies/types.ts';
import { SlotFields } from '../reply/SlotForm.tsx';
import { Refusal } from '../ui/Field.tsx';
import { useSettings, useWords } from '../ui/Words.tsx';
import { MacroOutcome } from './MacroOutcome.tsx';
import { actionWords, obstacleWords, stepWords } from './stepWords.ts';
import { useMacroRun } from './useMacroRun.ts';

/** Cases that are named one by one; beyond it nobody reads. */
const NAMED = 50;

interface Props {
  macro: Macro;
  ids: readonly string[];
  now: number;
  onRun: () => void;
  onBack: () => void;
  onClose: () => void;
}

/** Says beforehand what will happen to how many cases and why not to the others; then does it. */
export function MacroPreview({ macro, ids, now, onRun, onBack, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const [answers, setAnswers] = useState<SlotValues>({});
  const running = useMacroRun();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { language } = words;
  const found = useLiveQuery(
    () => plansFor(macro, ids, answers, { settings, language, now }),
    [macro, ids, answers, settings, language, now],
  );
  // What was asked for stays to be answered, or changed, once it has an answer.
  const [asked, setAsked] = useState<Slot[]>([]);
  const missing = openSlots(found?.plans ?? []);
  const fresh = missing.filter((slot) => !asked.some((own) => own.ask === slot.ask));
  if (fresh.length > 0) setAsked([...asked, ...fresh]);

  // While it runs the cases change: what was promised stays on the screen.
  const [promised, setPromised] = useState<{ rows: CaseRow[]; plans: CasePlan[] }>();
  if (running.stage.kind !== 'ready' && promised) {
    return <MacroOutcome running={running} promised={promised} now={now} onClose={onClose} />;
  }
  if (!found) return <p className="soft">{t('panel.loading')}</p>;
  const able = found.plans.filter((plan) => 'actions' in plan);
  return (
    <form
      className="macro-preview"
      onSubmit={(event) => {
        event.preventDefault();
        setPromised(found);
        onRun();
        void running.run(macro.id, ids, answers);
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('macros.cases', { n: found.plans.length })}: {t('macros.preview')}
      </h3>
      {able.length === 0 && <p>{t('macros.nobody')}</p>}
      <ul className="macro-sums">
        {able.length > 0 && (
          <li>
            <Check size={16} aria-hidden="true" />
            <div>
              <b className="digits">{t('macros.ready', { n: able.length })}</b>
              <ol className="macro-steps">
                {macro.steps.map((step, index) => (
                  <li key={index}>{stepWords(step, words, settings)}</li>
                ))}
              </ol>
            </div>
          </li>
        )}
        <Obstacles plans={found.plans} />
      </ul>
      {asked.length > 0 && (
        <fieldset className="slots">
          <legend className="small">{t('macros.ask')}</legend>
          <SlotFields missing={asked} values={answers} onChange={setAnswers} />
        </fieldset>
      )}
      <CaseByCase found={found} now={now} />
      {macro.steps.some((step) => step.do === 'reply') && (
        <p className="soft small">{t('macros.nothingSent')}</p>
      )}
      {running.failed && <Refusal>{running.failed}</Refusal>}
      <div className="form-end">
        <button type="submit" className="button button-primary" disabled={able.length === 0}>
          {t('macros.run', { n: able.length })}
        </button>
        <button type="button" className="button button-quiet" onClick={onBack}>
          {t('macros.back')}
        </button>
      </div>
    </form>
  );
}

/** What the open slots of all plans ask for, each once. */
function openSlots(plans: readonly CasePlan[]): Slot[] {
  const asks = new Set(plans.flatMap((plan) => ('missing' in plan ? plan.missing : [])));
  return [...asks].flatMap((ask) => slotsIn(`{{${ask}}}`));
}

/** "2 cannot: already resolved", with how many for each reason. */
function Obstacles({ plans }: { plans: readonly CasePlan[] }) {
  const words = useWords();
  const { t } = words;
  const unable = plans.filter((plan) => 'cannot' in plan);
  if (unable.length === 0) return null;
  const reasons = Map.groupBy(unable, (plan) => obstacleWords(plan.cannot, plan.missing, words));
  return (
    <li>
      <CircleSlash size={16} aria-hidden="true" />
      <div>
        <b className="digits">{t('macros.cannot', { n: unable.length })}</b>
        <ul className="macro-steps">
          {[...reasons].map(([why, those]) => (
            <li key={why}>
              {why}{' '}
              {reasons.size > 1 && (
                <span className="digits soft">({words.number(those.length)})</span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function CaseByCase({
  found,
  now,
}: {
  found: { rows: CaseRow[]; plans: CasePlan[] };
  now: number;
}) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const names = new Map(found.rows.map((row) => [row.id, row.author.name]));
  return (
    <details className="macro-cases">
      <summary className="small">{t('macros.eachCase')}</summary>
      <ul>
        {found.plans.slice(0, NAMED).map((plan) => (
          <li key={plan.caseId} className={'cannot' in plan ? 'soft' : ''}>
            <b className="one-line">
              <bdi>{names.get(plan.caseId) || t('person.unknown')}</bdi>
            </b>
            <span className="small">
              {'cannot' in plan
                ? obstacleWords(plan.cannot, plan.missing, words)
                : words.join(
                    plan.actions.map((action) => actionWords(action, words, settings, now)),
                  )}
            </span>
          </li>
        ))}
      </ul>
      {found.plans.length > NAMED && (
        <p className="soft small">{t('macros.moreCases', { n: found.plans.length - NAMED })}</p>
      )}
    </details>
  );
}
