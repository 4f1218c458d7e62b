import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { lastCases, type StoredCase } from '../../../storage/cases.ts';
import { readingProgress } from '../../../storage/retriage.ts';
import { useSettings } from '../../ui/Words.tsx';

/** As many as say something of how things are now, and are looked through in a moment. */
const MOST = 2000;

/**
 * The last cases; undefined while they are being read. Read when the section is shown and when a
 * reading anew begins or ends, not with every case that comes in: the numbers must stand still under the hand.
 */
export function usePastCases(): StoredCase[] | undefined {
  const settings = useSettings();
  const [cases, setCases] = useState<StoredCase[]>();
  const underWay = useLiveQuery(
    async () => (await readingProgress(settings)) !== null,
    [settings.pressingFrom],
  );
  useEffect(() => {
    if (underWay === undefined) return;
    let wanted = true;
    void lastCases(MOST).then((rows) => wanted && setCases(rows));
    return () => {
      wanted = false;
    };
  }, [underWay]);
  return cases;
}
