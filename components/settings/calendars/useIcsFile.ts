import { useRef, useState } from 'react';
import type { IcsDays } from '../../../utils/holidays/ics.ts';
import type { Refusal } from '../../../utils/holidays/typed.ts';

export type IcsState =
  | { kind: 'none' | 'reading' }
  | { kind: 'failed'; why: Refusal }
  | { kind: 'read'; found: IcsDays };

export interface IcsFile {
  state: IcsState;
  read(file: File): Promise<void>;
  forget(): void;
}

/** Years ahead for which repeated days are written out. */
const YEARS = 5;

/** Reads a calendar file to be looked at; its reader is loaded when the first file comes. */
export function useIcsFile(timeZone: string, today: string): IcsFile {
  const [state, setState] = useState<IcsState>({ kind: 'none' });
  const turn = useRef(0);
  const read = async (file: File) => {
    turn.current += 1;
    const own = turn.current;
    setState({ kind: 'reading' });
    const next = await readFile(file, { timeZone, from: `${today.slice(0, 4)}-01-01` });
    // The file that was chosen last is the one that counts.
    if (own === turn.current) setState(next);
  };
  const forget = () => {
    turn.current += 1;
    setState({ kind: 'none' });
  };
  return { state, read, forget };
}

async function readFile(
  file: File,
  options: { timeZone: string; from: string },
): Promise<IcsState> {
  try {
    const { MOST_BYTES, readIcs, TOO_BIG } = await import('../../../utils/holidays/ics.ts');
    if (file.size > MOST_BYTES) return { kind: 'failed', why: TOO_BIG };
    const read = readIcs(await file.text(), { ...options, years: YEARS });
    return 'problem' in read
      ? { kind: 'failed', why: read.problem }
      : { kind: 'read', found: read };
  } catch {
    return { kind: 'failed', why: { key: 'calendar.bad.unreadable' } };
  }
}
