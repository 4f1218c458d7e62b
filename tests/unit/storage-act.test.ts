import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { act, addByHand, noteDirectMessages, UnknownCase } from '../../storage/act.ts';
import { db } from '../../storage/database.ts';
import { ingest } from '../../storage/ingest.ts';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { dump, freshDatabase } from './support/database.ts';
import { ACTIONS } from './support/message-samples.ts';
import { batchOf, comment, HOUR, NOON, settingsWith } from './support/samples.ts';

const settings = settingsWith();
const [one, two] = [
  comment(1, { text: 'My parcel is broken, terrible' }),
  comment(2, { text: 'I love this cake!' }),
];
const does = (id: string, action: CaseAction, now = NOON + 1000) => act(id, action, settings, now);
const typesOf = async (id: string) =>
  (await db.events.where('caseId').equals(id).sortBy('id')).map(({ type }) => type);

beforeEach(async () => {
  await freshDatabase();
  await ingest(batchOf(one, two), settings, NOON);
});

describe('act', () => {
  it.each<[CaseAction, object]>([
    [
      ACTIONS.draft,
      { drafts: { public: { text: 'So sorry', templateId: 'en-1', at: NOON + 1000 } } },
    ],
    [ACTIONS.inserted, { usedTemplates: ['en-1'] }],
    [ACTIONS.answeredElsewhere, { clock: { answers: [{ at: NOON + 1000, via: 'dm' }] } }],
    [ACTIONS.moveToDm, { dm: { startedAt: NOON + 1000, publicSentAt: null } }],
    [ACTIONS.escalate, { escalated: 1, team: 'product', view: 'inbox' }],
    [ACTIONS.assign, { assignee: 'Mina' }],
    [
      { do: 'snooze', until: NOON + HOUR },
      { status: 'snoozed', view: 'later', wakeAt: NOON + HOUR },
    ],
    [ACTIONS.wait, { status: 'waiting', view: 'later', open: 0 }],
    [ACTIONS.resolve, { status: 'resolved', view: 'done', dueAt: null }],
    [ACTIONS.note, { noteCount: 1 }],
    [ACTIONS.tag, { tags: ['vip'], words: expect.arrayContaining(['vip']) }],
    [
      ACTIONS.correct,
      {
        sentiment: 'positive',
        intents: ['praise'],
        urgency: 'low',
        team: 'none',
        needsReply: false,
        phase: 'none',
      },
    ],
  ])(
    '$do changes the row that it gives back and stores, and no other',
    async (action, expected) => {
      const other = await db.cases.get(two.id);
      const row = await does(one.id, action);
      expect(row).toMatchObject(expected);
      expect(await db.cases.get(one.id)).toEqual(row);
      expect(await db.cases.get(two.id)).toEqual(other);
      const log = await db.events.where('caseId').equals(one.id).sortBy('id');
      expect(log).toHaveLength(3);
      expect(log[2]).toMatchObject({ actor: 'person', at: NOON + 1000 });
    },
  );

  it.each<[CaseAction, CaseAction, string]>([
    [ACTIONS.wait, ACTIONS.activate, 'open'],
    [ACTIONS.resolve, ACTIONS.reopen, 'open'],
    [{ do: 'snooze', until: NOON + HOUR }, ACTIONS.activate, 'open'],
    [{ do: 'snooze', until: NOON + HOUR }, ACTIONS.wait, 'waiting'],
  ])('$0.do and then $1.do', async (first, second, status) => {
    await does(one.id, first);
    expect((await does(one.id, second, NOON + 2000)).status).toBe(status);
  });

  it.each(
    Object.values(ACTIONS).filter(({ do: name }) => !['undo', 'draft', 'inserted'].includes(name)),
  )('undo takes $do back', async (action) => {
    const { updatedAt: _, ...before } = (await db.cases.get(one.id)) ?? { updatedAt: 0 };
    await does(one.id, action);
    const after = await does(one.id, ACTIONS.undo, NOON + 2000);
    expect(after).toMatchObject(before);
    expect(await db.cases.get(one.id)).toEqual(after);
    expect((await typesOf(one.id)).at(-1)).toBe('undone');
  });

  it('undo where nothing was done gives the row as it is', async () => {
    const before = await dump();
    expect(await does(one.id, ACTIONS.undo)).toEqual(await db.cases.get(one.id));
    expect(await dump()).toEqual(before);
  });

  it('an answer given elsewhere ends praise, not a complaint, and not where the person does not want it', async () => {
    expect((await does(one.id, ACTIONS.answeredElsewhere)).status).toBe('open');
    expect((await does(two.id, ACTIONS.answeredElsewhere)).status).toBe('resolved');
    await freshDatabase();
    await ingest(batchOf(two), settings, NOON);
    const row = await act(
      two.id,
      ACTIONS.answeredElsewhere,
      { ...settings, resolveOnAnswer: false },
      NOON,
    );
    expect(row.status).toBe('open');
  });

  it.each(Object.values(ACTIONS))(
    '$do to a case that is not there is an error with a key, and no event',
    async (action) => {
      const before = await dump();
      await expect(does('instagram:never', action)).rejects.toThrow(UnknownCase);
      await expect(does('instagram:never', action)).rejects.toMatchObject({
        key: 'error.unknownCase',
      });
      expect(await dump()).toEqual(before);
    },
  );

  it('keeps every action of many at once', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => does(one.id, ACTIONS.note, NOON + index)),
    );
    expect(await db.cases.get(one.id)).toMatchObject({ noteCount: 20 });
  });
});

describe('private messages', () => {
  const seen = (texts: string[], handle = 'Visitor.1', now = NOON + 5000) =>
    noteDirectMessages({ network: 'instagram', handle, texts }, settings, now);

  it('are noted for the talk that was moved, once each', async () => {
    await does(one.id, ACTIONS.moveToDm);
    expect(await seen(['Hello'])).toBe(1);
    expect(await seen(['Hello'])).toBe(0);
    await seen(['Hello', 'Are you there?']);
    const row = await db.cases.get(one.id);
    expect(row).toMatchObject({
      dm: { privateSentAt: NOON + 5000, publicSentAt: null },
      clock: { answers: [{ at: NOON + 5000, via: 'dm' }, { via: 'dm' }] },
    });
    expect(row?.talk.map(({ text }) => text)).toEqual([one.text, 'Hello', 'Are you there?']);
  });

  it('are noted anew in a talk that was moved anew', async () => {
    await does(one.id, ACTIONS.moveToDm);
    await seen(['Hello']);
    await does(one.id, ACTIONS.moveToDm, NOON + 9000);
    expect(await seen(['Hello'], 'visitor.1', NOON + 9500)).toBe(1);
    expect(await db.cases.get(one.id)).toMatchObject({ dm: { privateSentAt: NOON + 9500 } });
  });

  it.each([
    ['nobody moved a talk', [], 'visitor.1'],
    ['they are with somebody else', [ACTIONS.moveToDm], 'visitor.2'],
    ['the talk is done', [ACTIONS.moveToDm, ACTIONS.resolve], 'visitor.1'],
  ])('are left alone where %s', async (_, actions, handle) => {
    for (const action of actions) await does(one.id, action);
    const before = await dump();
    expect(await seen(['Hello'], handle)).toBe(0);
    expect(await dump()).toEqual(before);
  });

  it('belong to the talk that was moved last', async () => {
    const again = comment(3, { author: one.author });
    await ingest(batchOf(again), settings, NOON);
    await does(again.id, ACTIONS.moveToDm, NOON + 3000);
    await does(one.id, ACTIONS.moveToDm, NOON + 2000);
    await seen(['Hello']);
    expect((await db.cases.get(again.id))?.clock.answers).toHaveLength(1);
    expect((await db.cases.get(one.id))?.clock.answers).toHaveLength(0);
  });
});

describe('a case added by hand', () => {
  const chosen = {
    text: 'My parcel is broken, this is terrible',
    author: 'Mina',
    url: 'https://forum.example/t/1',
  };

  it('is one, however often it is added', async () => {
    const ids = await Promise.all([
      addByHand(chosen, settings, NOON),
      addByHand(chosen, settings, NOON + 1),
    ]);
    ids.push(await addByHand(chosen, settings, NOON + 2));
    expect(new Set(ids).size).toBe(1);
    expect(await typesOf(ids[0] ?? '')).toEqual(['captured', 'triaged']);
    expect(await db.cases.get(ids[0] ?? '')).toMatchObject({
      source: 'other',
      why: 'byHand',
      permalink: chosen.url,
      intents: ['complaint'],
    });
    expect(await db.people.get('other:mina')).toMatchObject({ name: 'Mina' });
  });

  it('is another for other words, or the same words elsewhere', async () => {
    const ids = [
      await addByHand(chosen, settings, NOON),
      await addByHand({ ...chosen, text: 'Other words' }, settings, NOON),
      await addByHand({ ...chosen, url: '' }, settings, NOON),
    ];
    expect(new Set(ids).size).toBe(3);
  });

  it('by nobody makes no person', async () => {
    const before = await db.people.count();
    await addByHand({ ...chosen, author: '' }, settings, NOON);
    expect(await db.people.count()).toBe(before);
  });
});
