/**
 * Asks at most once in so many milliseconds: whoever asks sooner waits, and shares the answer with
 * all who wait. For what is dear to count while the store changes many times a second.
 * @param least milliseconds from one question to the next; the first is asked at once
 * @param ask its answer is of a moment after the call
 */
export function calm<T>(least: number, ask: () => Promise<T>): () => Promise<T> {
  let last = Number.NEGATIVE_INFINITY;
  let waiting: Promise<void> | null = null;
  return async () => {
    const left = last + least - performance.now();
    if (left > 0) {
      waiting ??= new Promise((resolve) => setTimeout(resolve, left)).then(() => {
        waiting = null;
      });
      await Promise.resolve(waiting);
    }
    last = performance.now();
    return ask();
  };
}
