import { useEffect } from 'react';
import { useSelection } from '../store.ts';
import { takeAskedCase } from './askedCase.ts';

/** Opens what the panel is asked to show, now and while it is open. */
export function useAskedCase(): void {
  useEffect(() => {
    const follow = () => {
      const id = takeAskedCase();
      if (id !== null) useSelection.getState().open(id);
    };
    follow();
    addEventListener('hashchange', follow);
    addEventListener('storage', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('storage', follow);
    };
  }, []);
}
