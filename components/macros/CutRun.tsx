import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { lastRun } from '../../storage/macros.ts';
import { isCutOff } from '../../utils/macros/types.ts';
import { useWords } from '../ui/Words.tsx';
import { LastRun } from './LastRun.tsx';

/** A run that was cut off, told without being asked; it stays until what came of it was read. */
export function CutRun({ now }: { now: number }) {
  const { t } = useWords();
  const run = useLiveQuery(lastRun, []);
  const [told, setTold] = useState<string | null>(null);
  if (run && isCutOff(run, now) && told !== run.id) setTold(run.id);
  const isTold = run !== undefined && run.id === told;
  return (
    <>
      <p className="hidden-word" role="status">
        {isTold && isCutOff(run, now) && t('macros.stoppedTitle')}
      </p>
      {isTold && <LastRun key={run.id} run={run} now={now} onClose={() => setTold(null)} />}
    </>
  );
}
