import { useMemo } from 'react';
import { bookOf } from '../../utils/sla/index.ts';
import type { PolicyBook } from '../../utils/sla/types.ts';
import { useSettings } from './Words.tsx';

/** The policies that clocks are read by, those of old among them. */
export function useBook(): PolicyBook {
  const { sla } = useSettings();
  return useMemo(() => bookOf(sla), [sla]);
}
