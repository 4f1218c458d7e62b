/** FNV-1a's offset basis and prime, 32 bits (Fowler, Noll, Vo; RFC 9923). */
export const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a over the UTF-16 units of `text` from `from` up to `to`, going on from `state`.
 * A unit is taken whole, so it is the published hash for ASCII only; what counts is that it is
 * the same when training and when reading.
 */
export function hashOn(state: number, text: string, from = 0, to = text.length): number {
  let hash = state;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}

/** Folds the upper half in, as FNV's authors advise for tables of less than 2^16 places. */
export const bucketOf = (hash: number, bits: number): number =>
  ((hash >>> bits) ^ hash) & ((1 << bits) - 1);
