import { createContext, use, useEffect } from 'react';

/** Told of each field whose text is refused: +1 when it comes to be, -1 when it no longer is. */
export const RefusalContext = createContext<((change: 1 | -1) => void) | null>(null);

/** Says to whoever wants to know that a text stands here that means nothing yet. */
export function useRefusal(isRefused: boolean): void {
  const tell = use(RefusalContext);
  useEffect(() => {
    if (!isRefused || !tell) return;
    tell(1);
    return () => tell(-1);
  }, [isRefused, tell]);
}
