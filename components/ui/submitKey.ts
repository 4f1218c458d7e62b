import type { KeyboardEvent } from 'react';

/** Ctrl or Command with Enter, the way people send what they wrote. */
export function isSubmitKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
