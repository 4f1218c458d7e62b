import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import file from '../../assets/models/feeling.en.json' with { type: 'json' };
import { triage } from '../../utils/triage/index.ts';
import { englishFeeling } from '../../utils/triage/model/english.ts';
import { BITS, featuresOf } from '../../utils/triage/model/features.ts';
import { bucketOf, hashOn, START } from '../../utils/triage/model/hash.ts';
import { listedOf } from '../../utils/triage/model/listed.ts';
import { pullsOf } from '../../utils/triage/model/pulls.ts';
import { decode, opinionOf } from '../../utils/triage/model/score.ts';
import { type Token, tokenise } from '../../utils/triage/tokens.ts';
import { reachedFrom, sourcesIn } from './support/imports.ts';

const wordsOf = (text: string): Token[] =>
  tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'emoji');
const seen = (text: string) => featuresOf(wordsOf(text), listedOf(wordsOf(text)));
const read = (text: string) => triage(text, { routes: [] });

describe('the hash', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of "%s" is the published FNV-1a', (text, hash) => {
    expect(hashOn(START, text)).toBe(hash);
  });

  it('goes on where it was, and folds into the table', () => {
    expect(hashOn(hashOn(START, 'foo'), 'bar')).toBe(hashOn(START, 'foobar'));
    expect(hashOn(START, 'xfoobarx', 1, 7)).toBe(hashOn(START, 'foobar'));
    expect([5, 0x4000, 0x4001, 0xffffffff].map((hash) => bucketOf(hash, 14))).toEqual([5, 1, 0, 0]);
  });
});

describe('features', () => {
  it('do not count the same thing twice', () => {
    expect(seen('😡'.repeat(100))).toEqual(seen('😡'.repeat(3)));
    const { buckets } = seen('late late late late again late');
    expect(new Set(buckets).size).toBe(buckets.length);
  });

  it('tell a denied word from the word, and how far a "not" reaches', () => {
    const plain = new Set(seen('they answer quickly here').buckets);
    const strange = (text: string) => seen(text).buckets.filter((bucket) => !plain.has(bucket));
    const near = strange('not answer');
    expect(near.length).toBeGreaterThan(strange('they answer').length);
    const far = seen('not one two three answer').buckets;
    const denied = seen("don't answer").buckets.filter((b) =>
      seen('not answer').buckets.includes(b),
    );
    const deniedOnly = denied.filter((b) => !seen('so answer').buckets.includes(b));
    expect(deniedOnly.length).toBeGreaterThan(0);
    expect(deniedOnly.filter((b) => far.includes(b))).toEqual([]);
  });

  it('are the same with and without an apostrophe, and for all numbers', () => {
    expect(seen('14 answers').buckets).toEqual(seen('3 answers').buckets);
    expect(seen('it’s here').buckets).toEqual(seen("it's here").buckets);
  });

  it('are bounded, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { buckets, values, from, to, dense } = seen(text);
        const words = wordsOf(text).length;
        const lengths = [buckets, values, from, to].map(({ length }) => length);
        expect(new Set(lengths).size).toBe(1);
        expect(buckets.every((bucket) => bucket >= 0 && bucket < 1 << BITS)).toBe(true);
        expect(values.every((value) => value > 0 && value <= 1)).toBe(true);
        expect(dense.every((count) => count >= 0 && count <= 1)).toBe(true);
        const sound = from.every((first, at) => {
          const end = to[at] ?? 0;
          return first >= 0 && first < end && end <= words && end - first <= 2;
        });
        expect(sound).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of one long word and of many words stay few', () => {
    expect(seen('a'.repeat(10_000)).buckets.length).toBeLessThan(100);
    const many = Array.from({ length: 3000 }, (_, at) => `w${at.toString(36)}x`).join(' ');
    expect(seen(many).buckets.length).toBeLessThan(8000);
  });
});

describe('the model that ships', () => {
  it('costs at most 45 kB gzipped', () => {
    const path = new URL('../../assets/models/feeling.en.json', import.meta.url);
    expect(gzipSync(readFileSync(path)).length).toBeLessThan(45_000);
  });

  it('is refused where the code reads another table', () => {
    expect(() => decode({ ...file, bits: BITS - 1 })).toThrow('train it again');
    expect(() => decode({ ...file, table: file.table.slice(4) })).toThrow('train it again');
    const short = { ...file.dense, negative: file.dense.negative.split(' ').slice(1).join(' ') };
    expect(() => decode({ ...file, dense: short })).toThrow('train it again');
  });

  it('is decoded with its signs', () => {
    const table = new Int8Array(2 << BITS);
    table.set([-127, 127, -1]);
    const model = decode({ ...file, table: Buffer.from(table.buffer).toString('base64') });
    expect([...model.table.slice(0, 4)]).toEqual([-127, 127, -1, 0]);
  });

  it('is not reached by the content script', () => {
    const files = sourcesIn('utils', 'storage', 'components', 'entrypoints');
    const model = /^(utils\/triage\/model|assets\/models)\//;
    const reached = (from: string) => [...reachedFrom(from, files)].filter((to) => model.test(to));
    expect(reached('entrypoints/network/index.ts')).toEqual([]);
    expect(reached('entrypoints/background/index.ts')).toContain('utils/triage/model/english.ts');
  });

  it('adds what stands in the table of each side, with the constant', () => {
    const features = seen('kettle');
    const table = new Int8Array(2 << BITS);
    for (const bucket of features.buckets) table[bucket] = 10;
    const none = Array.from(file.dense.negative.split(' '), () => 0);
    const dense = { negative: [...none.slice(1), 0.5], positive: [...none.slice(1), -2] };
    const opinion = opinionOf({ table, step: 0.1, dense }, features);
    const sum = features.values.reduce((total, value) => total + value, 0);
    expect(opinion.negative).toBeCloseTo(sum + 0.5);
    expect(opinion.positive).toBeCloseTo(-2);
    expect(opinion.pulls('negative', 0.1).map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
    expect(opinion.pulls('negative', 0.1)[0]?.pull).toBeCloseTo(sum);
    expect(opinion.pulls('positive', 0.1)).toEqual([]);
  });
});

describe('pulls', () => {
  const { buckets, values } = { buckets: [1, 2, 3, 4, 5], values: [1, 1, 0.5, 1, 1] };
  const from = [0, 1, 1, 2, 0];
  const to = [1, 2, 2, 4, 0];
  const weights: Record<number, number> = { 1: 0.2, 2: 0.5, 3: 1, 4: -1, 5: 9 };
  const pulls = (least: number, share = 1) =>
    pullsOf({ buckets, values, from, to }, (bucket) => share * (weights[bucket] ?? 0), least).map(
      (one) => [one.from, one.to, one.pull],
    );

  it('adds up what stands at one place, the strongest first; what is no word is left out', () => {
    expect(pulls(0.1)).toEqual([
      [1, 2, 1],
      [0, 1, 0.2],
    ]);
  });

  it('leaves out what is weaker than asked for, but for the strongest', () => {
    expect(pulls(0.5)).toEqual([[1, 2, 1]]);
    expect(pulls(7)).toEqual([[1, 2, 1]]);
    expect(pulls(0.1, -1)).toEqual([[2, 4, 1]]);
    expect(pulls(0.1, 0)).toEqual([]);
  });
});

describe('English feeling', () => {
  it.each([
    ['my grandson sat on the floor because you gave our table away', 'negative'],
    ['your driver threw the box over the fence', 'negative'],
    ['nobody has called me back since sunday', 'negative'],
    ['passed my driving test thanks to your lessons', 'positive'],
    ['finally a lesson that i understand', 'positive'],
    ['do you sell gift wrap as well', 'neutral'],
    ['the library opens at nine tomorrow', 'neutral'],
  ])('%s: %s', (text, mood) => {
    expect(read(text).sentiment).toBe(mood);
  });

  it('is told with words that stand in the text, also where no list knows one', () => {
    const { sentiment, reasons } = read('your driver threw the box over the fence');
    const words = reasons.find(({ label }) => label === `sentiment:${sentiment}`)?.words ?? [];
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect('your driver threw the box over the fence').toContain(word);
  });

  it('has a score whose sign agrees with it, and that the lists can move', () => {
    const words = fc.constantFrom(
      'waiting',
      'great',
      'not',
      'refund',
      'love',
      'today',
      'why',
      '😡',
    );
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (list, by) => {
          const features = seen(list.join(' '));
          const { mood, score } = englishFeeling(features, by);
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
          if (mood !== 'neutral') expect(score > 0 ? 'positive' : 'negative').toBe(mood);
          const at = (listed: number) => englishFeeling(features, listed).score;
          expect(at(1)).toBeGreaterThan(at(-1));
        },
      ),
    );
  });

  it('leaves other languages to their own words', () => {
    const got = read('سفارش من هنوز نرسیده');
    expect([got.language, got.sentiment]).toEqual(['fa', 'negative']);
  });
});
