/** What is longer is no word, and remembering it would cost more than making it anew. */
const LONGEST = 32;

/**
 * Remembers what was made for the latest keys: people use the same few thousand words again and
 * again. Two generations of `size` each: when the young one is full it becomes the old one, and what
 * nobody asked for since is let go, and what is too long for a word is never kept: hostile text that
 * never repeats itself fills nothing.
 * @param make pure: the same key must give the same
 */
export function recent<V>(size: number, make: (key: string) => V): (key: string) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return (key) => {
    if (key.length > LONGEST) return make(key);
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
