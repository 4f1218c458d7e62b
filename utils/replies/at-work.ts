/** How long whoever wrote last counts as still writing, in milliseconds: longer, and they have left. */
const LASTS = 120_000;

/** An answer that somebody is writing now. */
export interface Work {
  caseId: string;
  /** The tabs and panels it is written in: one panel and the page that it puts drafts into are one. */
  places: string[];
  /** When it was last heard of, Unix milliseconds. */
  at: number;
}

/** Who tells or asks: places that are one person's at one work, of one case. */
export type AtWork = Pick<Work, 'caseId' | 'places'>;

const isOf = (work: Work, { caseId, places }: AtWork) =>
  work.caseId === caseId && work.places.some((place) => places.includes(place));

const living = (works: readonly Work[], now: number) => works.filter(({ at }) => now - at < LASTS);

/** What is known once somebody has written; works that have a place in common become one. */
export function heardOf(works: readonly Work[], who: AtWork, now: number): Work[] {
  const own = works.filter((work) => isOf(work, who));
  const places = [...new Set([...who.places, ...own.flatMap((work) => work.places)])];
  const others = works.filter((work) => !isOf(work, who));
  return living([...others, { caseId: who.caseId, places, at: now }], now);
}

/** What is known once these places have stopped; the other places of a work go on. */
export function leftBy(works: readonly Work[], who: AtWork, now: number): Work[] {
  const left = works.map((work) =>
    isOf(work, who)
      ? { ...work, places: work.places.filter((place) => !who.places.includes(place)) }
      : work,
  );
  return living(left, now).filter(({ places }) => places.length > 0);
}

/**
 * Where else the same case is being answered now.
 * @param answeredAt when the newest answer was seen: what was written before it is settled
 */
export function othersAt(
  works: readonly Work[],
  who: AtWork,
  { now, answeredAt }: { now: number; answeredAt: number },
): string[] {
  return living(works, now)
    .filter((work) => work.caseId === who.caseId && work.at > answeredAt && !isOf(work, who))
    .flatMap(({ places }) => places);
}
