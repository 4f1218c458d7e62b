import { useState } from 'react';
import { send } from '../../utils/messaging/client.ts';
import type { ImportReport } from '../../utils/messaging/protocol.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { useFailure } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';
import { ImportProblems } from './ImportProblems.tsx';

type State =
  | { kind: 'none' | 'checking' }
  | { kind: 'checked'; text: string; report: ImportReport }
  | { kind: 'done'; report: ImportReport }
  | { kind: 'failed'; why: string };

/** A file is checked first; nothing changes before the person has seen what is in it. */
export function Import() {
  const { t } = useWords();
  const failure = useFailure();
  const [state, setState] = useState<State>({ kind: 'none' });

  const check = async (file: File) => {
    setState({ kind: 'checking' });
    try {
      const text = await file.text();
      const report = await send('backup:import', { text, dryRun: true });
      setState({ kind: 'checked', text, report });
    } catch (error) {
      setState({ kind: 'failed', why: failure(error) });
    }
  };
  const bringIn = async (text: string) => {
    setState({ kind: 'checking' });
    try {
      const report = await send('backup:import', { text, dryRun: false });
      setState(report.ok ? { kind: 'done', report } : { kind: 'checked', text, report });
    } catch (error) {
      setState({ kind: 'failed', why: failure(error) });
    }
  };
  return (
    <>
      <div className="card-row">
        <p className="grow soft">{t('options.importWhat')}</p>
        <FileButton
          label={t('options.importChoose')}
          accept="application/json,.json"
          onChoose={(file) => void check(file)}
        >
          {t('options.import')}
        </FileButton>
      </div>
      <div role="status" className="import-report">
        {state.kind === 'checking' && <p>{t('options.importChecking')}</p>}
        {state.kind === 'failed' && <p>{state.why}</p>}
        {state.kind === 'done' && (
          <p>
            {t('options.importDone', {
              events: state.report.counts.events,
              cases: state.report.counts.cases,
            })}
          </p>
        )}
        {state.kind === 'checked' && !state.report.ok && <ImportProblems report={state.report} />}
        {state.kind === 'checked' && state.report.ok && (
          <>
            <p>{t('options.importGood', state.report.counts)}</p>
            <div className="form-end">
              <button type="button" className="button" onClick={() => void bringIn(state.text)}>
                {t('options.importConfirm')}
              </button>
              <button
                type="button"
                className="button button-quiet"
                onClick={() => setState({ kind: 'none' })}
              >
                {t('panel.cancel')}
              </button>
            </div>
          </>
        )}
      </div>
    </>
  );
}
