import { useSyncExternalStore } from 'react';

/** From here on the list and the case stand side by side. */
const query = () => matchMedia('(min-width: 800px)');

function subscribe(tell: () => void): () => void {
  const media = query();
  media.addEventListener('change', tell);
  return () => media.removeEventListener('change', tell);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
