/**
 * Which case somebody is working on. Told by a lock that the panel holds while it shows a case to a
 * person: the browser lets go of it when the panel is closed or crashes, and a worker that has just
 * woken sees it, with nothing stored that could grow old.
 */
const PREFIX = 'case-in-hand:';

/** Holds a case until the returned function is called. */
export function takeInHand(caseId: string): () => void {
  const letGo = new AbortController();
  const held = new Promise<void>((resolve) => {
    letGo.signal.addEventListener('abort', () => resolve());
  });
  void navigator.locks.request(`${PREFIX}${caseId}`, { mode: 'shared' }, () => held);
  return () => letGo.abort();
}

/** The cases that are in hand in any panel of this browser. */
export async function casesInHand(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query();
  return new Set(
    held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
  );
}
