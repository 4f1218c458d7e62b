import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { lastRun, listMacros } from '../../storage/macros.ts';
import { browser } from '../../utils/browser.ts';
import type { Macro } from '../../utils/macros/types.ts';
import { useSelection } from '../store.ts';
import { Sheet } from '../ui/Sheet.tsx';
import { useSettings, useWords } from '../ui/Words.tsx';
import { LastRun } from './LastRun.tsx';
import { MacroPreview } from './MacroPreview.tsx';
import { stepWords } from './stepWords.ts';

interface Props {
  ids: readonly string[];
  now: number;
  onClose: () => void;
}

/** Chooses a macro for one case or many, shows what it would do, runs it, and takes it back. */
export function MacroSheet({ ids, now, onClose }: Props) {
  const { t } = useWords();
  const [macro, setMacro] = useState<Macro | null>(null);
  const [ran, setRan] = useState(false);
  const { select } = useSelection.getState();
  return (
    <Sheet
      title={macro?.name ?? t('macros.title')}
      className="macro-sheet"
      onClose={() => {
        if (ran) select([]);
        onClose();
      }}
    >
      {(close) =>
        macro ? (
          <MacroPreview
            macro={macro}
            ids={ids}
            now={now}
            onRun={() => setRan(true)}
            onBack={() => setMacro(null)}
            onClose={close}
          />
        ) : (
          <Choice ids={ids} now={now} onChoose={setMacro} />
        )
      }
    </Sheet>
  );
}

function Choice({
  ids,
  now,
  onChoose,
}: {
  ids: readonly string[];
  now: number;
  onChoose: (macro: Macro) => void;
}) {
  const words = useWords();
  const { t } = words;
  const settings = useSettings();
  const macros = useLiveQuery(() => listMacros(words), [words]);
  const run = useLiveQuery(lastRun, []);
  // Once taken back it is no longer offered, but what came of it stays to be read.
  const offered = useRef('');
  if (run && run.done > 0 && run.state !== 'undone') offered.current = run.id;
  return (
    <>
      <p className="soft">
        {t('macros.choose')} <span className="digits">{t('macros.cases', { n: ids.length })}</span>
      </p>
      {macros?.length === 0 && <p className="soft">{t('macros.none')}</p>}
      <ul className="macro-list">
        {macros?.map((macro, index) => (
          <li key={macro.id}>
            <button
              type="button"
              className="macro-choice"
              ref={index === 0 ? takeFocus : undefined}
              onClick={() => onChoose(macro)}
            >
              <b>
                <bdi>{macro.name}</bdi>
              </b>
              <span className="soft small">
                {words.join(macro.steps.map((step) => stepWords(step, words, settings)))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {run && run.id === offered.current && <LastRun key={run.id} run={run} now={now} />}
      <button
        type="button"
        className="button button-link small"
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        {t('macros.edit')}
      </button>
    </>
  );
}

/** In a sheet the first thing to press is not its way out. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
