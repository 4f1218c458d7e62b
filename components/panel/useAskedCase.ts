import { useEffect } from 'react';
import { onAskedCase } from '../../utils/asked-case.ts';
import { useSelection } from '../store.ts';

/** A case that somebody else asks the panel to show: `#case=ID` in its address, or by asking. */
function caseInAddress(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('case');
}

export function useAskedCase(): void {
  useEffect(() => {
    const { open } = useSelection.getState();
    const follow = () => {
      const id = caseInAddress();
      if (id === null) return;
      open(id);
      history.replaceState(null, '', location.pathname + location.search);
    };
    follow();
    addEventListener('hashchange', follow);
    const stop = onAskedCase(open);
    return () => {
      removeEventListener('hashchange', follow);
      stop();
    };
  }, []);
}
