import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '../../storage/database.ts';
import { type Batch, ingest } from '../../storage/ingest.ts';
import type { CapturedComment } from '../../utils/networks/types.ts';
import { dump, facts, freshDatabase } from './support/database.ts';
import {
  BRAND,
  batchOf,
  comment,
  HOUR,
  NOON,
  post,
  reply,
  settingsWith,
} from './support/samples.ts';

// The database of the tests is far slower than a browser's.
vi.setConfig({ testTimeout: 30_000 });

const settings = settingsWith();
const take = (batch: Batch, now = NOON) => ingest(batch, settings, now);
const typesOf = async (caseId: string) =>
  (await db.events.where('caseId').equals(caseId).sortBy('id')).map((event) => event.type);
const row = async (of: CapturedComment) => {
  const found = await db.cases.get(of.id);
  if (!found) throw new Error(`no case ${of.id}`);
  return found;
};

beforeEach(freshDatabase);

describe('a comment', () => {
  it('becomes a case with its triage, and its author and post are remembered', async () => {
    const one = comment(1);
    expect(await take(batchOf(one))).toEqual([{ id: one.id, caseId: one.id, fresh: true }]);
    expect(await typesOf(one.id)).toEqual(['captured', 'triaged']);
    expect(await row(one)).toMatchObject({
      why: 'ownPost',
      status: 'open',
      personId: 'instagram:visitor.1',
      needsReply: true,
      clock: { postedAt: one.posted.at, seenAt: NOON },
    });
    expect(await db.people.toArray()).toEqual([
      {
        id: 'instagram:visitor.1',
        source: 'instagram',
        handle: 'visitor.1',
        name: 'visitor.1',
        firstSeenAt: one.posted.at,
        lastSeenAt: one.posted.at,
      },
    ]);
    expect(await db.posts.toArray()).toEqual([{ ...post(), seenAt: NOON }]);
  });

  it('of another time moves only the ends of what is known of its author', async () => {
    const author = { handle: 'nika.studio', name: 'Nika' };
    const at = (number: number, hours: number) =>
      comment(number, { author, posted: { at: NOON - hours * HOUR, precision: 0 } });
    await take(batchOf(at(1, 5)));
    await take(batchOf(at(2, 9), { ...at(3, 2), author: { ...author, handle: 'Nika.Studio' } }));
    expect(await db.people.toArray()).toMatchObject([
      { id: 'instagram:nika.studio', firstSeenAt: NOON - 9 * HOUR, lastSeenAt: NOON - 2 * HOUR },
    ]);
  });

  it('that the rules leave alone leaves no trace but its post', async () => {
    const elsewhere = comment(1, { postId: 'DQelse' });
    const results = await take({ comments: [elsewhere], posts: [], own: BRAND });
    expect(results).toEqual([{ id: elsewhere.id, caseId: null, fresh: false }]);
    expect(await db.events.count()).toBe(0);
    expect(await db.people.count()).toBe(0);
  });
});

describe('taking in again', () => {
  const hers = { handle: 'nika.studio', name: 'Nika' };
  const first = comment(1, { author: hers });
  const talk = [
    first,
    reply(2, first, 'So sorry, we look at it now'),
    comment(3, {
      author: hers,
      parentId: first.id,
      text: 'Thank you',
      posted: { at: NOON - 60_000, precision: 0 },
    }),
    comment(4, { text: 'So lovely! Thank you, best cake ever' }),
    reply(5, comment(4), 'Thank you for the kind words!'),
    comment(6, { text: 'آیا روز جمعه باز هستید؟' }),
    comment(7, { parentId: comment(6).id, text: 'I would like to know too' }),
  ];

  it('changes nothing the second time', async () => {
    await take(batchOf(...talk));
    const before = await dump();
    const again = await take(batchOf(...talk));
    expect(await dump()).toEqual(before);
    expect(again.filter((result) => result.fresh)).toEqual([]);
  });

  it('gives the same however a page is cut into batches, and whichever are sent twice', async () => {
    await take(batchOf(...talk));
    const whole = await facts();
    const cuts = fc.array(fc.integer({ min: 1, max: talk.length - 1 }), { maxLength: 4 });
    const twice = fc.array(fc.integer({ min: 0, max: talk.length }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(cuts, twice, async (places, repeated) => {
        await freshDatabase();
        const edges = [0, ...new Set(places.toSorted((a, b) => a - b)), talk.length];
        const batches = edges.slice(1).map((edge, index) => talk.slice(edges[index], edge));
        for (const [index, batch] of batches.entries()) {
          await take(batchOf(...batch));
          if (repeated.includes(index)) await take(batchOf(...batch));
        }
        expect(await facts()).toEqual(whole);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same in whatever order one batch tells it', async () => {
    await take(batchOf(...talk));
    const whole = await facts();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(talk, { minLength: talk.length }), async (shuffled) => {
        await freshDatabase();
        const results = await take(batchOf(...shuffled));
        expect(await facts()).toEqual(whole);
        expect(results.map(({ id }) => id).sort()).toEqual(talk.map(({ id }) => id).sort());
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same where two tabs send at once', async () => {
    await take(batchOf(...talk));
    const once = await facts();
    await freshDatabase();
    const tabs = await Promise.all([
      take(batchOf(...talk)),
      take(batchOf(...talk)),
      take(batchOf(...talk.slice(0, 3))),
    ]);
    expect(await facts()).toEqual(once);
    // Each new case is new for exactly one of the tabs.
    const fresh = tabs
      .flat()
      .filter((result) => result.fresh)
      .map((result) => result.id);
    expect(fresh.sort()).toEqual([...new Set(fresh)].sort());
  });
});

describe('all or nothing', () => {
  it('stores nothing of a batch in which one row cannot be stored', async () => {
    await take(batchOf(comment(9)));
    const before = await dump();
    // A function cannot be cloned into the database: the write of this one row fails.
    const broken = comment(2, { author: { handle: 'x', name: (() => 'x') as unknown as string } });
    const newPost = post({ id: 'instagram:DQnew', text: 'new' });
    const batch = { ...batchOf(comment(1), broken, comment(3)), posts: [post(), newPost] };
    await expect(take(batch)).rejects.toThrow();
    expect(await dump()).toEqual(before);
    await take(batchOf(comment(1)));
    expect(await db.cases.count()).toBe(2);
  });
});
