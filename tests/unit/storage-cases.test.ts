import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type CaseFilter,
  type Cursor,
  casesOfPerson,
  countCases,
  getCases,
  listCases,
  type StoredCase,
} from '../../storage/cases.ts';
import { db } from '../../storage/database.ts';
import { fold } from '../../utils/cases/fold.ts';
import { project } from '../../utils/cases/project.ts';
import type { EventBody } from '../../utils/cases/types.ts';
import { bookOf } from '../../utils/sla/index.ts';
import { SENTIMENTS } from '../../utils/triage/types.ts';
import { freshDatabase } from './support/database.ts';
import {
  CAPTURED,
  caseComment,
  HOUR,
  judged,
  logOf,
  NOON,
  settingsWith,
} from './support/samples.ts';

// The database of the tests is far slower than a browser's.
vi.setConfig({ testTimeout: 60_000 });

const COUNT = 1000;
const TEXTS = [
  'Where is my order number',
  'The cake was great',
  'سفارش من کجاست؟',
  'كتاب خوبي بود',
  'Lovely!',
];
const AUTHORS = ['nika.studio', 'omid_films', 'tara-vale'];
const book = bookOf(settingsWith().sla);

/** Rows of every state, network, team, feeling and age; the same at each run. */
function rowNumber(index: number): StoredCase {
  const hours = (index * 7) % 40;
  const handle = AUTHORS[index % AUTHORS.length] ?? '';
  const source = index % 2 === 0 ? ('instagram' as const) : ('linkedin' as const);
  const steps: EventBody[][] = [
    [],
    [{ type: 'waiting' }],
    [{ type: 'resolved' }],
    [{ type: 'escalated', team: index % 3 === 0 ? 'care' : 'product', reason: '' }],
    [],
    [{ type: 'snoozed', until: NOON + HOUR }],
    [{ type: 'corrected', changes: { needsReply: false } }],
  ];
  const seenAt = NOON - (index % 5 === 0 ? 0 : hours) * HOUR;
  const [start, ...rest] = logOf(
    CAPTURED,
    {
      type: 'triaged',
      triage: judged({
        sentiment: SENTIMENTS[index % 3],
        urgency: index % 97 === 0 ? 'crisis' : 'normal',
      }),
    },
    ...(steps[index % steps.length] ?? []),
  );
  const row = fold([
    {
      ...CAPTURED,
      id: start?.id ?? '',
      actor: 'page',
      at: seenAt,
      caseId: `${source}:${String(index).padStart(5, '0')}`,
      comment: caseComment({
        source,
        author: { handle, name: handle },
        text: `${TEXTS[index % TEXTS.length]} ${index}`,
        posted: { at: NOON - hours * HOUR, precision: 0 },
      }),
    },
    ...rest,
  ]);
  if (!row) throw new Error('no row');
  return project(row, book, NOON);
}

const ROWS = Array.from({ length: COUNT }, (_, index) => rowNumber(index));

beforeAll(async () => {
  await freshDatabase();
  await db.cases.bulkPut(ROWS);
});

async function pages(filter: CaseFilter, limit: number): Promise<StoredCase[][]> {
  const found: StoredCase[][] = [];
  let after: Cursor | null = null;
  do {
    const page = await listCases(filter, { after, limit, now: NOON });
    found.push(page.rows);
    after = page.next;
    expect(found.length).toBeLessThan(COUNT);
  } while (after);
  return found;
}

const VIEWS: Record<CaseFilter['view'], (row: StoredCase) => boolean> = {
  inbox: (row) => row.status === 'open',
  waiting: (row) => row.status === 'waiting' || row.status === 'snoozed',
  done: (row) => row.status === 'resolved' || row.status === 'void',
  escalated: (row) => row.escalation !== null && row.status !== 'resolved',
  all: () => true,
};

const byUrgency = (a: StoredCase, b: StoredCase) => a.sortKey - b.sortKey || (a.id < b.id ? -1 : 1);

describe('listCases', () => {
  const filters: [CaseFilter, (row: StoredCase) => boolean][] = [
    ...(Object.keys(VIEWS) as CaseFilter['view'][]).map(
      (view) => [{ view }, VIEWS[view]] as [CaseFilter, () => boolean],
    ),
    [
      { view: 'inbox', network: 'linkedin' },
      (row) => VIEWS.inbox(row) && row.source === 'linkedin',
    ],
    [
      { view: 'escalated', team: 'product' },
      (row) => VIEWS.escalated(row) && row.team === 'product',
    ],
    [
      { view: 'inbox', sentiment: 'positive' },
      (row) => VIEWS.inbox(row) && row.sentiment === 'positive',
    ],
    [{ view: 'inbox', health: 'breached' }, (row) => VIEWS.inbox(row) && row.phase === 'breached'],
    [{ view: 'inbox', health: 'atRisk' }, (row) => VIEWS.inbox(row) && row.phase === 'risk'],
    [
      { view: 'all', health: 'late', network: 'instagram' },
      (row) => row.phase === 'late' && row.source === 'instagram',
    ],
    [{ view: 'inbox', search: 'order' }, (row) => VIEWS.inbox(row) && row.text.includes('order')],
    [
      { view: 'done', search: 'nika', sentiment: 'negative' },
      (row) =>
        VIEWS.done(row) && row.author.handle === 'nika.studio' && row.sentiment === 'negative',
    ],
  ];

  it.each(filters)('%o: pages that are complete, disjoint and in order', async (filter, fits) => {
    const expected = ROWS.filter(fits);
    expect(expected.length).toBeGreaterThan(5);
    for (const limit of [60, expected.length, COUNT + 1]) {
      const found = await pages(filter, limit);
      const rows = found.flat();
      expect(found.every((page) => page.length <= limit)).toBe(true);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      expect(rows.map((row) => row.id).toSorted()).toEqual(
        expected.map((row) => row.id).toSorted(),
      );
      if (filter.view !== 'all' || filter.search)
        expect(rows).toEqual(expected.toSorted(byUrgency));
    }
  });

  it('goes on after a row that has gone meanwhile', async () => {
    const first = await listCases({ view: 'inbox' }, { limit: 10, now: NOON });
    const last = first.rows.at(-1);
    if (!last) throw new Error('no page');
    await db.cases.delete(last.id);
    const second = await listCases({ view: 'inbox' }, { after: first.next, limit: 10, now: NOON });
    await db.cases.put(last);
    const expected = ROWS.filter(VIEWS.inbox).toSorted(byUrgency).slice(10, 20);
    expect(second.rows.map((row) => row.id)).toEqual(expected.map((row) => row.id));
  });

  it.each([
    ['order', (row: StoredCase) => row.text.includes('order')],
    ['ORD', (row: StoredCase) => row.text.includes('order')],
    ['the great', (row: StoredCase) => row.text.includes('great')],
    ['great order', () => false],
    ['rder', () => false],
    ['@nika.studio', (row: StoredCase) => row.author.handle === 'nika.studio'],
    ['سفارش', (row: StoredCase) => row.text.includes('سفارش')],
    ['کتاب', (row: StoredCase) => row.text.includes('كتاب')],
    ['كتاب خوبي', (row: StoredCase) => row.text.includes('كتاب')],
    ['کتاب خوبی', (row: StoredCase) => row.text.includes('كتاب')],
    ['order 15', (row: StoredCase) => row.text.includes('order') && / 15\d?$/.test(row.text)],
    ['😀', () => false],
    ['x', () => false],
  ])('finds «%s»', async (search, fits) => {
    const found = (await pages({ view: 'all', search }, 200)).flat();
    expect(found).toEqual(ROWS.filter(fits).toSorted(byUrgency));
  });

  it('finds no less for a blank search', async () => {
    expect(
      (await listCases({ view: 'inbox', search: '  ' }, { limit: 5, now: NOON })).rows,
    ).toHaveLength(5);
  });
});

describe('countCases', () => {
  it('counts what the lists show', async () => {
    const count = (fits: (row: StoredCase) => boolean) => ROWS.filter(fits).length;
    const open = (phase: string) => count((row) => row.status === 'open' && row.phase === phase);
    const team = (name: string) => count((row) => VIEWS.escalated(row) && row.team === name);
    expect(await countCases()).toEqual({
      due: open('risk') + open('breached'),
      atRisk: open('risk'),
      breached: open('breached'),
      late: open('late'),
      open: count(VIEWS.inbox),
      escalated: count(VIEWS.escalated),
      waiting: count(VIEWS.waiting),
      byTeam: { care: team('care'), product: team('product') },
    });
  });
});

describe('cases by name', () => {
  it('come in the order asked for, without those that are not there', async () => {
    const ids = [ROWS[5]?.id ?? '', 'instagram:never', ROWS[2]?.id ?? ''];
    expect((await getCases(ids)).map((row) => row.id)).toEqual([ids[0], ids[2]]);
  });

  it('of a person come newest first', async () => {
    const found = await casesOfPerson('instagram:nika.studio', 20);
    const times = found.map((row) => row.clock.postedAt);
    const all = ROWS.filter((row) => row.personId === 'instagram:nika.studio').map(
      (row) => row.clock.postedAt,
    );
    expect(times).toEqual(all.toSorted((a, b) => b - a).slice(0, 20));
  });
});
