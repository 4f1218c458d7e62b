/**
 * Makes something when it is first asked for, and then gives the same. A background worker starts
 * every minute and seldom has a comment to read: what only reading needs must not cost each start.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
