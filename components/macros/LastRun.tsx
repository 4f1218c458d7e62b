import { DEAD_AFTER } from '../../storage/macro-runs.ts';
import type { MacroRun } from '../../utils/macros/types.ts';
import { Refusal } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { Undone } from './Undone.tsx';
import { useMacroRun } from './useMacroRun.ts';

/** The last run, which can still be taken back: also after the panel was closed. */
export function LastRun({ run, now }: { run: MacroRun; now: number }) {
  const words = useWords();
  const { t } = words;
  const { stage, failed, undo } = useMacroRun();
  const goesOn = run.state === 'running' && now - run.heardAt < DEAD_AFTER;
  const isDone = stage.kind === 'undone';
  return (
    <section className="notice macro-last" aria-label={t('macros.lastTitle')}>
      <h3>{t('macros.lastTitle')}</h3>
      <p className="small">
        {goesOn
          ? t('macros.running', { done: run.seen, all: run.total })
          : run.state === 'running'
            ? t('macros.stopped', { done: run.seen, all: run.total })
            : t('macros.last', { name: run.name, time: words.moment(run.at, now), n: run.done })}
      </p>
      <p role="status">
        {stage.kind === 'undoing' && t('macros.undoing')}
        {isDone &&
          t(stage.report.undone > 0 ? 'macros.undone' : 'macros.undoneNone', {
            n: stage.report.undone,
          })}
      </p>
      {isDone && <Undone report={stage.report} />}
      {failed && <Refusal>{failed}</Refusal>}
      {!isDone && !goesOn && (
        <button
          type="button"
          className="button"
          disabled={stage.kind === 'undoing'}
          onClick={() => void undo(run.id)}
        >
          {t('macros.undo')}
        </button>
      )}
    </section>
  );
}
