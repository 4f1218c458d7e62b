import { useState } from 'react';
import { send } from '../../utils/messaging/client.ts';
import { MessageError } from '../../utils/messaging/errors.ts';
import type { TemplatesReport } from '../../utils/messaging/protocol.ts';
import { LARGEST_FILE } from '../../utils/replies/files/read.ts';
import { FileButton } from '../ui/FileButton.tsx';
import { useFailure } from '../ui/useAct.ts';
import { useWords } from '../ui/Words.tsx';
import { TemplateImportRows } from './TemplateImportRows.tsx';

type State =
  | { kind: 'none' | 'checking' }
  | { kind: 'checked'; file: string; report: TemplatesReport }
  | { kind: 'done'; count: number }
  | { kind: 'failed'; why: string };

/** Most bytes that a file of as many letters as are read can have. */
const LARGEST_BYTES = 4 * LARGEST_FILE;

const count = (report: TemplatesReport, outcome: string) =>
  report.rows.filter((row) => row.outcome === outcome).length;

/** A file of templates is looked at row by row; nothing changes before the person confirms. */
export function TemplateImport() {
  const { t, say } = useWords();
  const failure = useFailure();
  const [state, setState] = useState<State>({ kind: 'none' });

  const attempt = async (work: () => Promise<State>) => {
    setState({ kind: 'checking' });
    try {
      setState(await work());
    } catch (error) {
      setState({ kind: 'failed', why: failure(error) });
    }
  };
  const check = (chosen: File) =>
    attempt(async () => {
      if (chosen.size > LARGEST_BYTES) throw new MessageError('import.tooLarge');
      const file = await chosen.text();
      const report = await send('templates:import', { file, dryRun: true });
      return { kind: 'checked', file, report };
    });
  const bringIn = (file: string) =>
    attempt(async () => {
      const report = await send('templates:import', { file, dryRun: false });
      return { kind: 'done', count: count(report, 'new') + count(report, 'changed') };
    });
  return (
    <>
      <div className="card-row">
        <p className="grow soft">{t('files.importWhat')}</p>
        <FileButton
          label={t('files.choose')}
          accept=".csv,.json,text/csv,application/json"
          onChoose={(file) => void check(file)}
        >
          {t('files.import')}
        </FileButton>
      </div>
      <div role="status" className="import-report">
        {state.kind === 'checking' && <p>{t('options.importChecking')}</p>}
        {state.kind === 'failed' && <p>{state.why}</p>}
        {state.kind === 'done' && <p>{t('files.done', { n: state.count })}</p>}
        {state.kind === 'checked' && state.report.refused && (
          <p>{say(state.report.refused.key, 'import.other')}</p>
        )}
        {state.kind === 'checked' && !state.report.refused && <Found report={state.report} />}
      </div>
      {state.kind === 'checked' && !state.report.refused && (
        <Confirm
          report={state.report}
          onConfirm={() => void bringIn(state.file)}
          onCancel={() => setState({ kind: 'none' })}
        />
      )}
    </>
  );
}

function Found({ report }: { report: TemplatesReport }) {
  const { t } = useWords();
  const [fresh, changed, same, refused] = ['new', 'changed', 'same', 'refused'].map((outcome) =>
    count(report, outcome),
  ) as [number, number, number, number];
  return <p>{t('files.found', { fresh, changed, same, refused })}</p>;
}

function Confirm({
  report,
  onConfirm,
  onCancel,
}: {
  report: TemplatesReport;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const n = count(report, 'new') + count(report, 'changed');
  return (
    <>
      <TemplateImportRows rows={report.rows} />
      <div className="form-end">
        {n > 0 ? (
          <button type="button" className="button button-primary" onClick={onConfirm}>
            {t('files.confirm', { n })}
          </button>
        ) : (
          <p className="soft">{t('files.nothing')}</p>
        )}
        <button type="button" className="button button-quiet" onClick={onCancel}>
          {t('panel.cancel')}
        </button>
      </div>
    </>
  );
}
