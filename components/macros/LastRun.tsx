import { useEffect, useRef } from 'react';
import { isCutOff, type MacroRun } from '../../utils/macros/types.ts';
import { Refusal } from '../ui/Field.tsx';
import { useWords } from '../ui/Words.tsx';
import { Undone } from './Undone.tsx';
import { useMacroRun } from './useMacroRun.ts';

interface Props {
  run: MacroRun;
  now: number;
  /** Offered once there is nothing left to decide. */
  onClose?: () => void;
}

/** The last run, which can be taken back, and gone on with where it was cut off. */
export function LastRun({ run, now, onClose }: Props) {
  const words = useWords();
  const { t } = words;
  const { stage, failed, goOn, undo } = useMacroRun();
  const isCut = stage.kind === 'ready' && isCutOff(run, now);
  const isRunning = !isCut && run.state === 'running';
  const isBusy = isRunning || stage.kind === 'undoing';
  const isUndone = stage.kind === 'undone';
  // What was pressed is gone: whoever works by keyboard stays here.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (stage.kind !== 'ready') heading.current?.focus();
  }, [stage.kind]);
  const title = t(isCut ? 'macros.stoppedTitle' : 'macros.lastTitle');
  const far = { name: run.name, done: run.seen, all: run.total };
  return (
    <section className="notice macro-last" aria-label={title}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p className="small">
        {isCut && t('macros.stopped', far)}
        {isRunning && t('macros.running', far)}
        {run.state !== 'running' &&
          t('macros.last', { name: run.name, time: words.moment(run.at, now), n: run.done })}
      </p>
      {isRunning && (
        <progress max={run.total} value={run.seen} aria-label={t('macros.running', far)} />
      )}
      <p role="status">
        {stage.kind === 'ran' && t('macros.done', { n: stage.run.done })}
        {stage.kind === 'undoing' && t('macros.undoing')}
        {isUndone &&
          t(stage.report.undone > 0 ? 'macros.undone' : 'macros.undoneNone', {
            n: stage.report.undone,
          })}
      </p>
      {isUndone && <Undone report={stage.report} />}
      {failed && <Refusal>{failed}</Refusal>}
      <div className="macro-ways">
        {isCut && (
          <button type="button" className="button button-primary" onClick={() => void goOn(run.id)}>
            {t('macros.goOn')}
          </button>
        )}
        {!isUndone && !isRunning && run.state !== 'undone' && (
          <button
            type="button"
            className="button"
            disabled={isBusy}
            onClick={() => void undo(run.id)}
          >
            {t('macros.undo')}
          </button>
        )}
        {onClose && !isCut && !isBusy && (
          <button type="button" className="button button-quiet" onClick={onClose}>
            {t('panel.close')}
          </button>
        )}
      </div>
    </section>
  );
}
