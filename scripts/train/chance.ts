/**
 * A seeded stream of numbers from 0 up to, not including, 1: mulberry32 (Tommy Ettinger, public
 * domain). The same seed gives the same numbers on every machine.
 */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher-Yates, in place. */
export function shuffle(places: Uint32Array, draw: () => number): void {
  for (let at = places.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    const here = places[at] ?? 0;
    places[at] = places[other] ?? 0;
    places[other] = here;
  }
}
