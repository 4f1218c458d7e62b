import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTemplates } from '../../utils/replies/builtin.ts';
import { differences } from '../../utils/replies/files/fields.ts';
import { KNOWN_SLOTS, planImport } from '../../utils/replies/files/plan.ts';
import {
  LARGEST_FILE,
  MOST_ROWS,
  readTemplates,
  writeTemplates,
} from '../../utils/replies/files/read.ts';
import { TOPICS } from '../../utils/replies/topics.ts';
import { MOST_TEMPLATES, STEPS, type Template } from '../../utils/replies/types.ts';
import { INTENTS, SENTIMENTS } from '../../utils/triage/types.ts';
import { ownTemplate as own } from './support/replies.ts';

function plan(file: string, templates: readonly Template[] = [], slots: string[] = []) {
  const read = readTemplates(file);
  if ('refused' in read) throw new Error(read.refused.key);
  let fresh = 0;
  return planImport(read.rows, {
    templates,
    slots: new Set([...KNOWN_SLOTS, ...slots]),
    newId() {
      fresh += 1;
      return `fresh.${fresh}`;
    },
  });
}
const refusedFile = (file: string) => {
  const read = readTemplates(file);
  return 'refused' in read ? read.refused.key : null;
};
const HEAD = 'language,channel,step,text';
const csv = (...rows: string[]) => [HEAD, ...rows].join('\n');

describe('a file as a whole', () => {
  it.each([
    ['', 'files.bad.empty'],
    ['  \n', 'files.bad.empty'],
    ['{"a":', 'import.notJson'],
    ['{}', 'import.notHamdel'],
    ['{"format":"hamdel-templates","version":1,"templates":{}}', 'import.notHamdel'],
    ['{"format":"hamdel-templates","version":2,"templates":[]}', 'import.newerVersion'],
    ['{"format":"hamdel-archive","version":1}', 'files.bad.archive'],
    ['a,b\n1,2', 'files.bad.columns'],
    ['\u0000\u0001PK', 'files.bad.columns'],
    ['x'.repeat(LARGEST_FILE + 1), 'import.tooLarge'],
    ['['.repeat(200_000), 'import.notJson'],
  ])('is refused with its reason (%#)', (file, key) => {
    expect(refusedFile(file)).toBe(key);
  });

  it('may be a bare list, and may have its columns in any order and spelling', () => {
    expect(plan('[{"text":"x","language":"fa","channel":"dm","step":"move"}]').take).toHaveLength(
      1,
    );
    const { take } = plan('TEXT;Step;other;Language;channel\nHi;FollowUp;1;EN;Public');
    expect(take).toEqual([own({ id: 'fresh.1', text: 'Hi', step: 'followUp' })]);
  });
});

describe('the plan of an import', () => {
  it('says of each row what would happen to it', () => {
    const stored = [own(), own({ id: 'own.2', text: 'Another' })];
    const file = JSON.stringify([
      own({ id: 'new.1', text: 'Fresh' }),
      own({ tags: ['a'], step: 'answer' }),
      own({ id: 'own.2', text: 'Another' }),
      own({ id: 'new.2', text: ' ' }),
    ]);
    const { rows, take } = plan(file, stored);
    expect(rows.map(({ place, outcome, fields }) => [place, outcome, fields])).toEqual([
      [1, 'new', []],
      [2, 'changed', ['step', 'tags']],
      [3, 'same', []],
      [4, 'refused', []],
    ]);
    expect(rows.map(({ text }) => text)).toEqual(['Fresh', 'Hello there', 'Another', '']);
    expect(take.map(({ id }) => id)).toEqual(['new.1', 'own.1']);
  });

  it.each([
    ['no text', 'en,public,thank,', 'files.bad.noText', undefined],
    ['spaces for a text', 'en,public,thank,"  "', 'files.bad.noText', undefined],
    ['an unknown language', 'de,public,thank,Hallo', 'files.bad.language', 'de'],
    ['no language', ',public,thank,Hi', 'files.bad.language', ''],
    ['an unknown step', 'en,public,dance,Hi', 'files.bad.step', 'dance'],
    ['an unknown channel', 'en,fax,thank,Hi', 'files.bad.channel', 'fax'],
    ['an unknown slot', 'en,public,thank,Hi {{nmae}}', 'files.bad.slot', 'nmae'],
    ['a slot that is not closed', 'en,public,thank,Hi {{name', 'bad.slotOpen', undefined],
    ['a text too long', `en,public,thank,${'x'.repeat(10_001)}`, 'files.bad.long', '10001'],
    ['the text of another', 'en,public,thank,Hello there', 'files.bad.doubleText', undefined],
  ])('refuses %s', (_name, row, key, value) => {
    const { rows, take } = plan(csv(row), [own()]);
    expect(take).toEqual([]);
    expect(rows[0]).toMatchObject({ place: 2, outcome: 'refused', reason: { key } });
    expect(rows[0]?.reason?.value).toBe(value);
  });

  it.each([
    ['intents', 'files.bad.intents'],
    ['sentiments', 'files.bad.sentiments'],
    ['networks', 'files.bad.networks'],
    ['topic', 'files.bad.topic'],
  ])('refuses %s that are not known, and says which are', (field, key) => {
    const { rows } = plan(JSON.stringify([{ ...own(), [field]: 'nonsense' }]));
    expect(rows[0]?.reason).toMatchObject({ key, value: 'nonsense' });
    expect(rows[0]?.reason?.among).toMatch(/\w+, \w+/);
  });

  it('refuses an id or a text that the file itself names twice', () => {
    const twice = [own({ id: 'a', text: 'One' }), own({ id: 'a', text: 'Two' })];
    expect(plan(JSON.stringify(twice)).rows[1]?.reason?.key).toBe('files.bad.doubleId');
    const same = [own({ id: 'a', text: 'One' }), own({ id: 'b', text: 'One' })];
    expect(plan(JSON.stringify(same)).rows[1]?.reason?.key).toBe('files.bad.doubleText');
  });

  it('lets the same words be in another channel or language, and a text that was given up', () => {
    const stored = [own()];
    const file = [own({ text: 'New words' }), own({ id: 'b' }), own({ id: 'c', channel: 'dm' })];
    expect(plan(JSON.stringify(file), stored).rows.map(({ outcome }) => outcome)).toEqual([
      'changed',
      'new',
      'new',
    ]);
  });

  it('knows the slots that the person gave a value, choices, and no others', () => {
    const text = 'en,public,thank,"{{order}} {{choice:a|b}} {{name:ezafe|you}}"';
    expect(plan(csv(text)).rows[0]?.reason).toEqual({ key: 'files.bad.slot', value: 'order' });
    expect(plan(csv(text), [], ['order']).rows[0]?.outcome).toBe('new');
  });

  it('takes as many rows as a file may have, and as many as there is room for', () => {
    const rows = Array.from({ length: MOST_ROWS + 5 }, (_, n) => `en,dm,thank,Text ${n}`);
    const { rows: planned, take } = plan(csv(...rows));
    expect(take).toHaveLength(MOST_ROWS);
    expect(planned.at(-1)?.reason).toEqual({ key: 'files.bad.many', value: String(MOST_ROWS) });
    const full = Array.from({ length: MOST_TEMPLATES - 1 }, (_, n) =>
      own({ id: `own.${n}`, text: `Other ${n}` }),
    );
    expect(plan(csv(...rows.slice(0, 3)), full).rows.map(({ outcome }) => outcome)).toEqual([
      'new',
      'refused',
      'refused',
    ]);
  });

  it('leaves what a file does not speak of as it is stored', () => {
    const stored = own({ tags: ['a'], favourite: true, intents: ['lead'], topic: 'late' });
    const { take } = plan('id,text\nown.1,Other words', [stored]);
    expect(take).toEqual([{ ...stored, text: 'Other words' }]);
    const { rows } = plan('id,text,tags\nown.1,Hello there,"b, a"', [stored]);
    expect(rows[0]?.fields).toEqual(['tags']);
  });

  it('changes nothing that it was given', () => {
    const stored = [own()];
    const before = structuredClone(stored);
    plan(JSON.stringify([own({ tags: ['x'] })]), stored);
    expect(stored).toEqual(before);
  });
});

const TAG_SIGNS = [...'ab =+-@\'"é\u200cپ'];
const anyTemplate: fc.Arbitrary<Template> = fc
  .record({
    language: fc.constantFrom('en' as const, 'fa' as const),
    channel: fc.constantFrom('public' as const, 'dm' as const),
    step: fc.constantFrom(...STEPS),
    text: fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc
          .array(fc.constantFrom('=', '+', "'", '"', '\n', ',', ';', '{{name|x}}', 'ب'))
          .map((signs) => `x${signs.join('')}y`),
        fc.constantFrom('=1+1', '-x', "'=x", '@all', '+98'),
      )
      .map((text) => text.replace(/\{\{(?!name\|x\}\})|\r/g, '').replace(/^[{}]+|[{}]+$/g, '')),
    tags: fc.uniqueArray(
      fc
        .array(fc.constantFrom(...TAG_SIGNS), { minLength: 1, maxLength: 8 })
        .map((signs) => signs.join('').trim())
        .filter((tag) => tag !== ''),
      { maxLength: 4 },
    ),
    favourite: fc.boolean(),
    disabled: fc.boolean(),
    intents: fc.subarray([...INTENTS]),
    sentiments: fc.subarray([...SENTIMENTS]),
    networks: fc.subarray(['instagram' as const, 'linkedin' as const]),
    topic: fc.option(fc.constantFrom(...TOPICS), { nil: undefined }),
    pairedWith: fc.option(fc.constantFrom('own.7', 'en.lead.dm'), { nil: undefined }),
  })
  .map(({ topic, pairedWith, tags, favourite, disabled, ...rest }) => ({
    ...rest,
    id: 'own.1',
    text: rest.text
      .trim()
      .replace(/\{\{(?!name\|x\}\})/g, '')
      .replace(/(?<!name\|x)\}\}/g, ''),
    ...(pairedWith && { pairedWith }),
    ...(topic && { topic }),
    ...(tags.length > 0 && { tags }),
    ...(favourite && { favourite }),
    ...(disabled && { disabled }),
  }))
  .filter(({ text }) => text.trim() !== '' && text === text.trim() && text.isWellFormed());

describe.each(['csv', 'json'] as const)('%s', (kind) => {
  it('goes out and comes in again as it was', () => {
    fc.assert(
      fc.property(fc.array(anyTemplate, { maxLength: 6 }), (made) => {
        const texts = new Set<string>();
        const list = made
          .filter(({ text }) => !texts.has(text) && texts.add(text))
          .map((one, n) => ({ ...one, id: `own.${n}` }));
        expect(plan(writeTemplates(list, kind)).take).toEqual(list);
        const again = plan(writeTemplates(list, kind), list);
        expect(again.rows.every(({ outcome }) => outcome === 'same')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('holds all of the shipped ones', () => {
    const shipped = builtInTemplates();
    const { rows } = plan(writeTemplates(shipped, kind), shipped);
    expect(rows).toHaveLength(shipped.length);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['same']));
  });

  it('says that a star was taken away', () => {
    const { rows } = plan(writeTemplates([own()], kind), [own({ favourite: true, tags: ['a'] })]);
    expect(rows[0]?.fields).toEqual(['tags', 'favourite']);
  });
});

describe('hostile files', () => {
  it('never throw, and give fresh objects of known fields alone', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withNullPrototype: true }), { maxLength: 5 }), (list) => {
        const { rows, take } = plan(JSON.stringify(list) ?? '[]');
        expect(rows).toHaveLength(list.length);
        expect(take).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (head, body) => {
        readTemplates(head);
        plan(`text,language,${head.replace(/[\r\n"]/g, '')}\n${body}`);
      }),
    );
    const evil =
      '[{"id":"__proto__","text":"x","language":"en","channel":"dm","step":"move","__proto__":{"a":1},"more":1}]';
    const [made] = plan(evil).take;
    expect(made).toEqual(own({ id: '__proto__', text: 'x', channel: 'dm', step: 'move' }));
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });

  it('take fields of another kind for nothing', () => {
    const odd = { ...own(), tags: [['x'], 3, null], intents: { lead: 1 }, favourite: 'no' };
    expect(plan(JSON.stringify([odd])).take).toEqual([own()]);
  });

  it('make well-formed text of half a character', () => {
    const { take } = plan(`[{"text":"a\\ud800","language":"en","channel":"dm","step":"move"}]`);
    expect(take[0]?.text).toBe('a\ufffd');
  });
});

describe('differences', () => {
  it('are none between empty and missing, nor between two orders', () => {
    const a = own({ tags: [], favourite: false, intents: ['lead', 'praise'] });
    expect(differences(a, own({ intents: ['praise', 'lead'] }))).toEqual([]);
  });
});
