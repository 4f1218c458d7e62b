import { useRef, useState } from 'react';
import type { Holiday } from '../../../utils/sla/plan.ts';
import { Refusal } from '../../ui/Field.tsx';
import { FileButton } from '../../ui/FileButton.tsx';
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
  const button = useRef<HTMLButtonElement>(null);
  const [added, setAdded] = useState<number | null>(null);
  return (
    <div className="ics">
      <div>
        <FileButton
          ref={button}
          label={t('calendar.fileChoose')}
          accept=".ics,text/calendar"
          onChoose={(chosen) => {
            setAdded(null);
            void read(chosen);
          }}
        >
          {t('calendar.file')}
        </FileButton>
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
