import { useMemo } from 'react';
import { policyOf } from '../../utils/sla/index.ts';
import type { Policy } from '../../utils/sla/types.ts';
import { useSettings } from './Words.tsx';

export function usePolicy(): Policy {
  const { targets } = useSettings();
  return useMemo(() => policyOf(targets), [targets]);
}
