import { Dexie } from 'dexie';
import type { StoredCase } from '../utils/cases/project.ts';
import { searchWords } from '../utils/cases/search.ts';
import type { SourceId } from '../utils/networks/types.ts';
import type { Sentiment, TeamId } from '../utils/triage/types.ts';
import { db } from './database.ts';

export type { StoredCase } from '../utils/cases/project.ts';

export interface CaseFilter {
  view: 'inbox' | 'escalated' | 'waiting' | 'done' | 'all';
  network?: SourceId;
  team?: TeamId | 'none';
  sentiment?: Sentiment;
  health?: 'breached' | 'atRisk' | 'late';
  search?: string;
}

/** Where the next page begins: sort key and id of the last row. */
export type Cursor = [number, string];

const PHASES = { breached: 'breached', atRisk: 'risk', late: 'late' } as const;

/**
 * One page of cases, most urgent first, by key and not by offset: page 2,000 costs what page 1 does.
 * @param options.limit rows a page
 */
export async function listCases(
  filter: CaseFilter,
  options: { after?: Cursor | null; limit: number; now: number },
): Promise<{ rows: StoredCase[]; next: Cursor | null }> {
  const rows = await (filter.search?.trim()
    ? searchCases(filter, options)
    : pageOf(filter, options));
  const last = rows.at(-1);
  return { rows, next: last && rows.length === options.limit ? [last.sortKey, last.id] : null };
}

/** Without a filter the store gives the page in one go; with one, row by row. */
function pageOf(filter: CaseFilter, options: { after?: Cursor | null; limit: number }) {
  const { network, team, sentiment, health } = filter;
  const all = walk(filter, options.after ?? null);
  const plain = [network, team, sentiment, health].every((wanted) => wanted === undefined);
  return (plain ? all : all.filter((row) => fits(row, filter))).limit(options.limit).toArray();
}

function walk(filter: CaseFilter, after: Cursor | null) {
  const from = after ?? [Dexie.minKey, Dexie.minKey];
  if (filter.view === 'escalated') {
    return db.cases
      .where('[escalated+sortKey+id]')
      .between([1, ...from], [1, Dexie.maxKey], after === null, true);
  }
  if (filter.view === 'all') {
    return after === null ? db.cases.toCollection() : db.cases.where('id').above(after[1]);
  }
  const view = VIEWS[filter.view];
  return db.cases
    .where('[view+sortKey+id]')
    .between([view, ...from], [view, Dexie.maxKey], after === null, true);
}

const VIEWS = { inbox: 'inbox', waiting: 'later', done: 'done' } as const;

/** Finds by whole words and by the beginning of the last one; the sort is within the hits. */
async function searchCases(
  filter: CaseFilter,
  options: { after?: Cursor | null; limit: number },
): Promise<StoredCase[]> {
  const words = searchWords(filter.search ?? '');
  const longest = words.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return [];
  const hits = await db.cases
    .where('words')
    .startsWith(longest)
    .distinct()
    .filter((row) => inView(row, filter) && fits(row, filter) && hasAll(row, words))
    .toArray();
  const after = options.after;
  return hits
    .sort((a, b) => a.sortKey - b.sortKey || (a.id < b.id ? -1 : 1))
    .filter(
      (row) => !after || row.sortKey > after[0] || (row.sortKey === after[0] && row.id > after[1]),
    )
    .slice(0, options.limit);
}

function hasAll(row: StoredCase, words: string[]): boolean {
  return words.every((word) => row.words.some((own) => own.startsWith(word)));
}

function inView(row: StoredCase, filter: CaseFilter): boolean {
  if (filter.view === 'all') return true;
  return filter.view === 'escalated' ? row.escalated === 1 : row.view === VIEWS[filter.view];
}

function fits(row: StoredCase, filter: CaseFilter): boolean {
  return (
    (filter.network === undefined || row.source === filter.network) &&
    (filter.team === undefined || row.team === filter.team) &&
    (filter.sentiment === undefined || row.sentiment === filter.sentiment) &&
    (filter.health === undefined || row.phase === PHASES[filter.health])
  );
}

export async function getCase(id: string): Promise<StoredCase | undefined> {
  return db.cases.get(id);
}

export async function getCases(ids: readonly string[]): Promise<StoredCase[]> {
  return (await db.cases.bulkGet([...ids])).filter((row) => row !== undefined);
}

/** Cases of one person, newest first. */
export async function casesOfPerson(personId: string, limit: number): Promise<StoredCase[]> {
  const rows = await db.cases.where('personId').equals(personId).limit(500).toArray();
  return rows.sort((a, b) => b.clock.postedAt - a.clock.postedAt).slice(0, limit);
}

/**
 * The cases that came in last, newest first, among those that something happened to last: there is
 * no index by arrival, and twice as many as are wanted hold nearly all of them.
 */
export async function lastCases(limit: number): Promise<StoredCase[]> {
  const rows = await db.cases
    .orderBy('updatedAt')
    .reverse()
    .limit(2 * limit)
    .toArray();
  return rows.sort((a, b) => b.clock.seenAt - a.clock.seenAt).slice(0, limit);
}

export interface Counts {
  /** At risk or breached, and open: what the badge shows. */
  due: number;
  atRisk: number;
  breached: number;
  late: number;
  open: number;
  escalated: number;
  waiting: number;
  byTeam: Record<string, number>;
}

/** How many cases are due, and how many of them breached: all that the badge needs. */
export async function countDue(): Promise<{ due: number; breached: number }> {
  const [atRisk, breached] = await Promise.all([countPhase('risk'), countPhase('breached')]);
  return { due: atRisk + breached, breached };
}

function countPhase(phase: string): Promise<number> {
  return db.cases.where('[open+phase]').equals([1, phase]).count();
}

/** Counts by index, as of the last tick of the clock (at most a minute ago). */
export async function countCases(): Promise<Counts> {
  const view = (name: string) =>
    db.cases
      .where('[view+sortKey+id]')
      .between([name, Dexie.minKey, Dexie.minKey], [name, Dexie.maxKey])
      .count();
  const escalated = await db.cases
    .where('[escalated+sortKey+id]')
    .between([1, Dexie.minKey, Dexie.minKey], [1, Dexie.maxKey])
    .toArray();
  const byTeam: Record<string, number> = {};
  for (const row of escalated) byTeam[row.team] = (byTeam[row.team] ?? 0) + 1;
  const [atRisk, breached, late, open, waiting] = await Promise.all([
    countPhase('risk'),
    countPhase('breached'),
    countPhase('late'),
    view('inbox'),
    view('later'),
  ]);
  return {
    due: atRisk + breached,
    atRisk,
    breached,
    late,
    open,
    escalated: escalated.length,
    waiting,
    byTeam,
  };
}
