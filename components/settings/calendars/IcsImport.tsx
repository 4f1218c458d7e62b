import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Holiday } from '../../../utils/sla/plan.ts';
import { Refusal } from '../../ui/Field.tsx';
import { useWords } from '../../ui/Words.tsx';
import { IcsPreview } from './IcsPreview.tsx';
import type { IcsFile } from './useIcsFile.ts';

/** A calendar file is looked at first; nothing is added before the person has seen what is in it. */
export function IcsImport({
  file,
  holidays,
  onChange,
}: {
  file: IcsFile;
  holidays: readonly Holiday[];
  onChange: (holidays: Holiday[]) => void;
}) {
  const { t } = useWords();
  const { state, read, forget } = file;
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<number | null>(null);
  return (
    <div className="ics">
      <input
        ref={input}
        className="hidden-word"
        type="file"
        accept=".ics,text/calendar"
        tabIndex={-1}
        aria-label={t('calendar.fileChoose')}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          setAdded(null);
          if (chosen) void read(chosen);
        }}
      />
      <div>
        <button
          ref={button}
          type="button"
          className="button"
          onClick={() => input.current?.click()}
        >
          <Upload size={15} aria-hidden="true" />
          {t('calendar.file')}
        </button>
      </div>
      <div role="status" className="ics-report">
        {state.kind === 'reading' && <p>{t('calendar.fileReading')}</p>}
        {state.kind === 'none' && added !== null && <p>{t('calendar.fileAdded', { n: added })}</p>}
        {state.kind === 'read' && (
          <IcsPreview
            found={state.found}
            holidays={holidays}
            onAdd={(all) => {
              onChange(all);
              setAdded(all.length - holidays.length);
              forget();
              button.current?.focus();
            }}
            onCancel={() => {
              forget();
              button.current?.focus();
            }}
          />
        )}
      </div>
      {state.kind === 'failed' && <Refusal>{t(state.why.key, state.why.params)}</Refusal>}
    </div>
  );
}
