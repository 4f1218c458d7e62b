import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MessageError } from '../../utils/messaging/errors.ts';
import type { BackgroundMessage, CaseAction } from '../../utils/messaging/protocol.ts';
import { eventSchema } from '../../utils/messaging/schemas/event.ts';
import { SENDERS, validate } from '../../utils/messaging/validators.ts';
import { ACTIONS, SAMPLES, samplesOf } from './support/message-samples.ts';
import { BRAND, comment, post } from './support/samples.ts';

const NAMES = Object.keys(SENDERS) as BackgroundMessage[];
type Path = (string | number)[];

/** Fields that may be left out, and those that may be null. */
const OPTIONAL = new Set(['pairedWith', 'topic', 'disabled', 'sentiment', 'urgency', 'needsReply']);
const NULLABLE = new Set(['own', 'templateId', 'postId', 'parentId', 'caseId']);
const ONLY_OPTIONAL = new Set(['changes', 'variables']);

/** Every place inside a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]) => [[...path, key], ...placesIn(child, [...path, key])]);
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], value);

function changed(
  value: unknown,
  path: Path,
  change: (parent: Record<string | number, unknown>, key: string | number) => void,
) {
  const copy = structuredClone(value);
  const key = path.at(-1) ?? '';
  change(at(copy, path.slice(0, -1)) as Record<string | number, unknown>, key);
  return copy;
}

function wrongFor(value: unknown, key: string | number): unknown[] {
  const empty =
    NULLABLE.has(String(key)) || (key === 'author' && typeof value === 'object') ? [] : [null];
  if (value === null) return [3, true, ['x']];
  if (typeof value === 'string')
    return [1, true, ['x'], { x: 1 }, ...(NULLABLE.has(String(key)) ? [] : [null])];
  if (typeof value === 'number')
    return ['1', true, [], Number.NaN, Number.POSITIVE_INFINITY, -1, null];
  if (typeof value === 'boolean') return ['true', 1, 0, null];
  if (Array.isArray(value)) return ['x', { 0: 'x' }, 3, null];
  return ['x', 3, ...(ONLY_OPTIONAL.has(String(key)) ? [] : [[]]), ...empty];
}

const refused = (name: BackgroundMessage, data: unknown) => {
  try {
    validate(name, data);
    return false;
  } catch (error) {
    if (!(error instanceof MessageError)) throw error;
    expect(error.key).toBe('error.badPayload');
    expect(error.detail).toContain(name);
    return true;
  }
};

describe.each(NAMES)('%s', (name) => {
  it('has a sample that passes as it is', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual([...NAMES].sort());
    for (const sample of samplesOf(name)) expect(validate(name, sample)).toEqual(sample);
  });

  it('is refused where anything is missing', () => {
    for (const sample of samplesOf(name)) {
      for (const path of placesIn(sample)) {
        const key = path.at(-1);
        const parent = path.at(-2);
        const free = OPTIONAL.has(String(key)) || parent === 'variables' || parent === 'changes';
        if (typeof key === 'number' || free) continue;
        expect([
          path,
          refused(
            name,
            changed(sample, path, (node, last) => delete node[last]),
          ),
        ]).toEqual([path, true]);
      }
    }
  });

  it('is refused where anything is of another kind', () => {
    for (const data of [undefined, null, 'x', 7, true]) expect(refused(name, data)).toBe(true);
    for (const sample of samplesOf(name)) {
      for (const path of placesIn(sample)) {
        for (const wrong of wrongFor(at(sample, path), path.at(-1) ?? '')) {
          const data = changed(sample, path, (node, last) => {
            node[last] = wrong;
          });
          expect([path, wrong, refused(name, data)]).toEqual([path, wrong, true]);
        }
      }
    }
  });

  it('passes on nothing that it does not know', () => {
    for (const sample of samplesOf(name)) {
      const objects = [[], ...placesIn(sample)].filter((path) => {
        const value = at(sample, path);
        return (
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          path.at(-1) !== 'variables'
        );
      });
      for (const path of objects) {
        for (const key of ['extra', '__proto__', 'constructor', 'toString']) {
          const data = structuredClone(sample);
          Object.defineProperty(at(data, path) as object, key, {
            value: { polluted: true },
            enumerable: true,
          });
          const passed = validate(name, data);
          expect(passed).toEqual(sample);
          expect(Object.hasOwn(at(passed, path) as object, key)).toBe(false);
        }
      }
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    }
  });

  it('is refused or passes, whatever comes, and throws nothing else', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (data) => void refused(name, data),
      ),
      { numRuns: 100 },
    );
  });
});

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
    ['a target of nothing', { targets: { ...settings.targets, acknowledgeHours: 0 } }],
    ['a target of more than a year', { targets: { ...settings.targets, resolveHours: 8761 } }],
    ['a risk above one', { targets: { ...settings.targets, riskAt: 1.1 } }],
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
