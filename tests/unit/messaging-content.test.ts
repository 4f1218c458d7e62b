import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CaseAction } from '../../utils/messaging/protocol.ts';
import { eventSchema } from '../../utils/messaging/schemas/event.ts';
import { validate } from '../../utils/messaging/validators.ts';
import { ACTIONS, refused, SAMPLES } from './support/message-samples.ts';
import { BRAND, comment, post } from './support/samples.ts';
import { slaWith } from './support/sla.ts';

const captured = (more: object) => ({
  comments: [{ ...comment(1), ...more }],
  posts: [],
  own: BRAND,
});
const JS = 'javascript:alert(1)//https://www.instagram.com/';

describe('a captured comment', () => {
  it.each([
    ['an id of another network', { id: 'linkedin:1' }],
    ['an id without network', { id: '18000001' }],
    ['an id that only begins alike', { id: 'instagramx:1' }],
    ['a parent of another network', { parentId: 'linkedin:1' }],
    ['a permalink that is a script', { permalink: JS }],
    ['a permalink over http', { permalink: 'http://www.instagram.com/p/x/' }],
    ['a permalink that is data', { permalink: 'data:text/html,https://x' }],
    ['a permalink without scheme', { permalink: '//www.instagram.com/p/x/' }],
    ['a permalink with a blank', { permalink: 'https://www.instagram.com/p/x y/' }],
    ['a time before all times', { posted: { at: -1, precision: 0 } }],
    ['a time after all times', { posted: { at: 8.65e15, precision: 0 } }],
    ['no author', { author: { handle: '', name: '' } }],
    ['an unknown kind', { kind: 'like' }],
  ])('is refused with %s', (_, more) => {
    expect(refused('comments:captured', captured(more))).toBe(true);
  });

  it('is cut and mended where its text is too long or broken', () => {
    const text = `${'a'.repeat(19_999)}😀tail`;
    const { comments } = validate(
      'comments:captured',
      captured({ text, author: { handle: 'x', name: '\ud800x'.repeat(400) } }),
    );
    expect(comments[0]?.text).toBe(`${'a'.repeat(19_999)}\ufffd`);
    expect(comments[0]?.author.name.isWellFormed()).toBe(true);
    expect(comments[0]?.author.name).toHaveLength(300);
  });

  it.each([
    ['an id of another network', { id: 'linkedin:1' }],
    ['a permalink that is a script', { permalink: JS }],
  ])('stands under no post with %s', (_, more) => {
    expect(
      refused('comments:captured', { comments: [], posts: [{ ...post(), ...more }], own: null }),
    ).toBe(true);
  });

  it('comes 500 at a time at most', () => {
    const many = (count: number) => ({
      comments: Array.from({ length: count }, (_, n) => comment(n)),
      posts: [],
      own: null,
    });
    expect(refused('comments:captured', many(500))).toBe(false);
    expect(refused('comments:captured', many(501))).toBe(true);
  });
});

describe('what is added by hand', () => {
  const given = (url: string) => ({ text: 'x', author: '', url });
  it.each([JS, 'file:///etc/passwd', 'data:text/html,x', 'not an address'])(
    'has no address like %s',
    (url) => {
      expect(refused('case:addByHand', given(url))).toBe(true);
    },
  );
  it.each(['', 'http://forum.example/1', 'HTTPS://forum.example/t?a=b#c'])(
    'may come from %s',
    (url) => {
      expect(refused('case:addByHand', given(url))).toBe(false);
    },
  );
});

describe('settings', () => {
  const settings = SAMPLES['settings:save'].settings;
  const save = (more: object) => refused('settings:save', { settings: { ...settings, ...more } });
  it.each([
    ['a target of nothing', { sla: slaWith({ acknowledge: { minutes: 0, pauseOn: [] } }) }],
    ['a target of a hundred years', { sla: slaWith({ resolve: { minutes: 6e7, pauseOn: [] } }) }],
    ['a risk above one', { sla: slaWith({ riskAt: 1.1 }) }],
    ['no policy for all cases', { sla: slaWith({ id: 'other' }) }],
    ['a calendar that is not there', { sla: slaWith({ calendar: 'c' }) }],
    [
      'quiet hours at no time',
      { reminders: { notify: true, quiet: { from: '25:00', to: '7:00' } } },
    ],
    ['no team', { teams: [] }],
    ['a variable with a bad name', { variables: { 'a b': 'x' } }],
    ['an empty watch term', { watchTerms: [{ term: '  ', kind: 'brand' }] }],
  ])('are refused with %s', (_, more) => expect(save(more)).toBe(true));

  it('drop a variable named __proto__', () => {
    const variables = JSON.parse('{"__proto__": "x", "contact": "021"}') as Record<string, string>;
    const saved = validate('settings:save', { settings: { ...settings, variables } }).settings;
    expect(Object.keys(saved.variables)).toEqual(['contact']);
    expect(Object.getPrototypeOf(saved.variables)).toBe(Object.prototype);
  });
});

describe('every action', () => {
  it('is one that the protocol knows, by its own fields', () => {
    for (const action of Object.values(ACTIONS) as CaseAction[]) {
      for (const other of Object.keys(ACTIONS).filter((name) => name !== action.do)) {
        const { do: _, ...fields } = action;
        const needed = Object.keys(ACTIONS[other as CaseAction['do']]).filter(
          (field) => field !== 'do',
        );
        const passes = !refused('case:act', { caseId: 'x', action: { ...fields, do: other } });
        expect([action.do, other, passes]).toEqual([
          action.do,
          other,
          needed.every((field) => field in fields),
        ]);
      }
    }
    expect(refused('case:act', { caseId: 'x', action: { do: 'erase' } })).toBe(true);
  });
});

describe('an event of the archive', () => {
  it('takes every comment that a page may send', () => {
    const longest = `instagram:${'9'.repeat(290)}`;
    const { comments } = validate(
      'comments:captured',
      captured({ id: longest, parentId: longest, text: 'x'.repeat(30_000) }),
    );
    const [{ id: caseId, network: source, own: _, ...kept } = comment(1)] = comments;
    const head = { id: 'e1', caseId, at: 1, actor: 'page' };
    const event = {
      ...head,
      type: 'captured',
      comment: { source, ...kept },
      why: 'watchTerm',
      watchTerms: Array.from({ length: 300 }, () => 'x'),
    };
    expect(v.safeParse(eventSchema, event).issues).toBeUndefined();
    const settled = { ...head, type: 'resolved', key: `settled:${longest}:${longest}` };
    expect(v.safeParse(eventSchema, settled).issues).toBeUndefined();
  });
});
