import { useEffect } from 'react';
import { useSelection } from '../store.ts';

/** A case that somebody else asks the panel to show: `#case=ID` in its address. */
function askedCase(): string | null {
  return new URLSearchParams(location.hash.slice(1)).get('case');
}

export function useAskedCase(): void {
  useEffect(() => {
    const follow = () => {
      const id = askedCase();
      if (id === null) return;
      useSelection.getState().open(id);
      history.replaceState(null, '', location.pathname + location.search);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
}
