import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act, voidVanished } from '../../storage/act.ts';
import { db } from '../../storage/database.ts';
import { type Batch, ingest } from '../../storage/ingest.ts';
import type { CapturedComment } from '../../utils/networks/types.ts';
import { dump, freshDatabase } from './support/database.ts';
import { BRAND, batchOf, comment, HOUR, NOON, reply, settingsWith } from './support/samples.ts';

const settings = settingsWith();
const take = (batch: Batch, now = NOON, by = settings) => ingest(batch, by, now);
const typesOf = async (caseId: string) =>
  (await db.events.where('caseId').equals(caseId).sortBy('id')).map((event) => event.type);
const row = async (of: CapturedComment) => {
  const found = await db.cases.get(of.id);
  if (!found) throw new Error(`no case ${of.id}`);
  return found;
};

const COMPLAINT = 'My parcel arrived broken and nobody answers, this is terrible';
const PRAISE = 'I love this cake so much, best in town!';
const QUESTION = 'Are you open on Fridays?';
const hers = { handle: 'nika.studio', name: 'Nika' };
const saying = (text: string, number = 1) => comment(number, { text, author: hers });
const later = (number: number, of: CapturedComment, text: string, hours = 1) =>
  comment(number, {
    text,
    author: of.author,
    parentId: of.id,
    posted: { at: of.posted.at + hours * HOUR, precision: 0 },
  });

beforeEach(freshDatabase);

describe('the brand answers', () => {
  it.each([
    ['in the same batch', (one: CapturedComment, two: CapturedComment) => [[one, two]]],
    ['in a later batch', (one: CapturedComment, two: CapturedComment) => [[one], [two]]],
    ['told before its comment', (one: CapturedComment, two: CapturedComment) => [[two, one]]],
    [
      'in each of three batches',
      (one: CapturedComment, two: CapturedComment) => [[one, two], [two], [two, one]],
    ],
    [
      'in an earlier batch, and seen again',
      (one: CapturedComment, two: CapturedComment) => [[two], [one], [two]],
    ],
  ])('%s: once, at its own time', async (_, batches) => {
    const one = saying(COMPLAINT);
    const two = reply(2, one, 'We are so sorry');
    for (const batch of batches(one, two)) await take(batchOf(...batch));
    expect((await typesOf(one.id)).filter((type) => type === 'answered')).toHaveLength(1);
    expect(await row(one)).toMatchObject({
      clock: { answers: [{ at: two.posted.at, via: 'public' }] },
      talk: [{ from: 'customer' }, { id: two.id, from: 'brand', text: two.text }],
    });
    expect(await db.cases.count()).toBe(1);
  });

  it('and says which case it was', async () => {
    const one = saying(COMPLAINT);
    const two = reply(2, one, 'We are so sorry');
    await take(batchOf(one));
    expect(await take(batchOf(two))).toEqual([{ id: two.id, caseId: one.id, fresh: false }]);
  });

  it('the one that it names, where several wait in a thread', async () => {
    const one = saying(QUESTION);
    const other = comment(2, {
      text: QUESTION,
      parentId: one.id,
      author: { handle: 'omid.films', name: 'Omid' },
    });
    await take(batchOf(one, other));
    await take(batchOf(reply(3, one, '@Omid.Films yes, from 8')));
    expect((await row(other)).clock.answers).toHaveLength(1);
    expect((await row(one)).clock.answers).toHaveLength(0);
  });

  it.each(['in one batch', 'in two'])(
    'with a comment of its own that names somebody under the same post, and only there: %s',
    async (how) => {
      const one = saying(COMPLAINT);
      const at = { at: one.posted.at + 60_000, precision: 0 };
      const elsewhere = { ...saying(COMPLAINT, 2), postId: 'DQelse00001', posted: at };
      const loose = { ...reply(3, one, '@nika.studio it is on its way'), parentId: null };
      const everything = settingsWith({ capture: { ...settings.capture, everything: true } });
      const batches = how === 'in two' ? [[one, elsewhere], [loose]] : [[one, elsewhere, loose]];
      for (const batch of batches)
        await take({ ...batchOf(...batch), posts: [] }, NOON, everything);
      expect((await row(one)).clock.answers).toHaveLength(1);
      expect((await row(elsewhere)).clock.answers).toHaveLength(0);
    },
  );

  it.each([
    ['logged in on the page', { ...settings, accounts: [] }, BRAND, true],
    ['named in the settings, another logged in', settings, { handle: 'desk.two', name: '' }, false],
  ])('as the account that is %s', async (_, by, own, flag) => {
    const one = saying(COMPLAINT);
    const two = { ...reply(2, one, 'Sorry!'), own: flag };
    await take({ ...batchOf(one, two), own }, NOON, by);
    expect((await row(one)).clock.answers).toHaveLength(1);
    expect(await db.cases.count()).toBe(1);
  });
});

describe('an answer ends', () => {
  it.each([
    ['praise', PRAISE, true, 'resolved'],
    ['a question', QUESTION, true, 'resolved'],
    ['no complaint', COMPLAINT, true, 'open'],
    ['nothing where the person does not want it', PRAISE, false, 'open'],
  ])('%s', async (_, text, resolveOnAnswer, status) => {
    const one = saying(text);
    const two = reply(2, one, 'Thank you');
    await take(batchOf(one, two), NOON, { ...settings, resolveOnAnswer });
    expect((await row(one)).status).toBe(status);
    if (status === 'resolved') {
      expect((await row(one)).clock.resolutions).toEqual([{ at: two.posted.at, reopenedAt: null }]);
    }
  });

  it('not what was escalated, and not again what a person reopened', async () => {
    const [one, two] = [saying(PRAISE), saying(QUESTION, 2)];
    await take(batchOf(one, two));
    await act(one.id, { do: 'escalate', team: 'care', reason: 'wants a call' }, settings, NOON);
    const answers = [reply(3, one, 'Thanks'), reply(4, two, 'From 8')];
    await take(batchOf(...answers));
    expect((await row(one)).status).toBe('open');
    expect((await row(two)).status).toBe('resolved');
    await act(two.id, { do: 'reopen' }, settings, NOON + HOUR);
    await take(
      batchOf(one, two, ...answers, {
        ...two,
        text: `${QUESTION} And on Saturdays, and on holidays?`,
      }),
    );
    expect((await row(two)).status).toBe('open');
  });
});

describe('the customer writes again', () => {
  const one = saying(QUESTION);
  const answer = reply(2, one, 'From 8 to 20');
  const more = later(3, one, 'And on Saturdays?', 2);

  it('into the same talk, as no new case', async () => {
    await take(batchOf(one));
    expect(await take(batchOf(more))).toEqual([{ id: more.id, caseId: one.id, fresh: false }]);
    await take(batchOf(more));
    expect((await typesOf(one.id)).filter((type) => type === 'customerReplied')).toHaveLength(1);
    expect((await row(one)).talk.map((line) => line.text)).toEqual([QUESTION, more.text]);
    expect(await db.cases.count()).toBe(1);
  });

  it('and ends the waiting for them', async () => {
    await take(batchOf(saying(COMPLAINT)), NOON - HOUR);
    await act(one.id, { do: 'wait' }, settings, NOON - HOUR / 2);
    await take(batchOf({ ...more, posted: { at: NOON, precision: 0 } }));
    expect(await row(one)).toMatchObject({
      status: 'open',
      clock: { waits: [{ from: NOON - HOUR / 2, to: NOON }] },
    });
  });

  it.each([
    ['in one batch', [[one, answer, more]]],
    ['in two', [[one, answer], [more]]],
    ['in three, told twice', [[one], [answer], [more], [one, answer, more]]],
  ])('after the answer that had ended it, which takes it up again: %s', async (_, batches) => {
    for (const batch of batches) await take(batchOf(...batch), NOON + 3 * HOUR);
    expect(await row(one)).toMatchObject({
      status: 'open',
      clock: { resolutions: [{ at: answer.posted.at, reopenedAt: more.posted.at }] },
    });
    const again = {
      ...reply(4, one, 'On Saturdays too'),
      posted: { at: more.posted.at + 60_000, precision: 0 },
    };
    await take(batchOf(again), NOON + 3 * HOUR);
    expect(await row(one)).toMatchObject({ status: 'resolved' });
  });

  it('before a person resolved it, which stays as it was', async () => {
    await take(batchOf(saying(COMPLAINT)));
    await act(one.id, { do: 'resolve' }, settings, NOON + 5 * HOUR);
    await take(batchOf(more), NOON + 6 * HOUR);
    expect((await row(one)).status).toBe('resolved');
    await take(batchOf(later(5, one, 'Broken again', 8)), NOON + 9 * HOUR);
    expect((await row(one)).status).toBe('open');
  });

  it('and somebody else in the same thread starts a case of their own', async () => {
    const other = comment(4, { parentId: one.id, author: { handle: 'omid.films', name: 'Omid' } });
    await take(batchOf(one, other));
    expect((await db.cases.toCollection().primaryKeys()).sort()).toEqual([one.id, other.id].sort());
  });
});

describe('the page changes', () => {
  const one = saying('The first wording of a long comment about a cake');

  it('a wording: noted once for each', async () => {
    await take(batchOf(one));
    for (const text of [
      'A second wording',
      'A second wording',
      'A third one',
      'A second wording',
    ]) {
      await take(batchOf({ ...one, text }));
    }
    expect((await typesOf(one.id)).filter((type) => type === 'editedOnPage')).toHaveLength(2);
    expect(await row(one)).toMatchObject({ text: 'A third one', editedAt: NOON });
    expect((await row(one)).talk[0]?.text).toBe('A third one');
  });

  it('nothing where it only cuts a text short', async () => {
    await take(batchOf(one));
    const before = await dump();
    await take(batchOf({ ...one, text: 'The first wording of a long …' }));
    expect(await dump()).toEqual(before);
  });

  it('a comment away, and back', async () => {
    const [two, three] = [comment(2), comment(3)];
    await take(batchOf(one, two, three));
    expect(await voidVanished([one.id, two.id, 'instagram:unknown'], settings, NOON + 1)).toBe(2);
    expect(await voidVanished([one.id], settings, NOON + 2)).toBe(0);
    expect(await row(one)).toMatchObject({ status: 'void', open: 0, view: 'done', dueAt: null });
    await take(batchOf(one), NOON + 3);
    await take(batchOf(one), NOON + 4);
    expect(await row(one)).toMatchObject({ status: 'open', view: 'inbox' });
    expect(await typesOf(one.id)).toEqual(['captured', 'triaged', 'deletedOnPage', 'seenAgain']);
    expect((await row(two)).status).toBe('void');
    expect((await row(three)).status).toBe('open');
  });
});
