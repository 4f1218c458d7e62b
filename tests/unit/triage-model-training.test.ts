import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import file from '../../assets/models/feeling.en.json' with { type: 'json' };
import { chance, shuffle } from '../../scripts/train/chance.ts';
import { digestOf, type Example, readCorpus, SEED, SOURCES } from '../../scripts/train/corpus.ts';
import { ownExamples } from '../../scripts/train/examples/index.ts';
import { fit, importances, SETTINGS, seen } from '../../scripts/train/fit.ts';
import { pack } from '../../scripts/train/pack.ts';
import { decode, opinionOf } from '../../utils/triage/model/score.ts';

const example = (text: string, label: Example['label'], source = 'own'): Example => ({
  text,
  label,
  source,
  group: text,
});
const SMALL: Example[] = [
  example('the teapot cracked', 'negative'),
  example('nobody answers the bell', 'negative'),
  example('where is the bell', 'neutral'),
  example('the teapot is blue', 'neutral'),
  example('what a lovely teapot', 'positive'),
  example('the bell rings so well', 'positive'),
];
const train = (examples: Example[]) =>
  pack(
    fit(
      examples,
      examples.map(({ text }) => seen(text)),
      SETTINGS,
    ),
    { own: digestOf(examples) },
  );

const folder = mkdtempSync(join(tmpdir(), 'train-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('training', () => {
  it('twice on the same examples gives the same bytes, on others it does not', () => {
    const once = train(SMALL);
    expect(train(SMALL)).toBe(once);
    expect(train(SMALL.slice(1))).not.toBe(once);
  });

  it('learns what it was shown, through the rounding and the reading', () => {
    const model = decode(JSON.parse(train(SMALL)));
    for (const { text, label } of SMALL) {
      const { negative, positive } = opinionOf(model, seen(text));
      const told = Math.max(negative, positive) < 0 ? 'neutral' : positive > negative;
      expect([text, told]).toEqual([text, label === 'neutral' ? label : label === 'positive']);
    }
  });

  it('lets every set count as told, and the feelings of a set alike', () => {
    const examples = [
      example('a', 'negative'),
      example('b', 'positive'),
      example('c', 'positive'),
      example('d', 'negative', 'goemotions'),
    ];
    const [a = 0, b = 0, c = 0, d = 0] = importances(examples);
    expect(b + c).toBeCloseTo(a);
    expect(d / a).toBeCloseTo((SOURCES.goemotions ?? 0) / (SOURCES.own ?? 1));
  });

  it('reads the sets of the folder and no others', () => {
    mkdirSync(folder, { recursive: true });
    for (const source of Object.keys(SOURCES)) {
      const rows = [
        { id: '1', text: `${source} is fine`, label: 'positive' },
        { id: '2', text: 'mixed', label: 'both' },
      ];
      const lines = rows.map((row) => JSON.stringify(row)).join('\n');
      writeFileSync(join(folder, `${source}.jsonl.gz`), gzipSync(`${lines}\n`));
    }
    writeFileSync(join(folder, 'airline.jsonl.gz'), 'not to be read');
    const { examples, inputs } = readCorpus(folder);
    const ours = ['own', 'joined', 'written', 'told'];
    const read = examples.filter(({ source }) => !ours.includes(source));
    expect(read.map(({ text }) => text)).toEqual(
      ['goemotions', 'vader_tweets', 'vader_amazon', 'vader_nyt'].map((name) => `${name} is fine`),
    );
    expect(Object.keys(inputs)).toEqual(Object.keys(SOURCES));
    for (const source of ['own', 'joined', 'written', 'told'] as const) {
      expect([source, inputs[source]]).toEqual([source, file.inputs[source]]);
    }
  });
});

describe('the examples that we write', () => {
  const own = ownExamples(SEED);

  it('are those that the shipped weights were trained on', () => {
    expect(Object.keys(file.inputs)).toEqual(Object.keys(SOURCES));
    for (const source of ['own', 'joined'] as const) {
      expect(digestOf(own.filter((one) => one.source === source))).toBe(file.inputs[source]);
    }
  });

  it('are the same for the same seed, many, of every feeling, with every slot filled', () => {
    expect(ownExamples(SEED)).toEqual(own);
    expect(ownExamples(SEED + 1)).not.toEqual(own);
    for (const label of ['negative', 'neutral', 'positive']) {
      expect(own.filter((one) => one.label === label).length).toBeGreaterThan(1000);
    }
    expect(own.filter(({ text }) => /[{}]|^\s|\s$|^$/.test(text))).toEqual([]);
  });

  it('have no template under two feelings', () => {
    const labels = new Map<string, string>();
    for (const { group, label, source } of own) {
      if (source !== 'own') continue;
      expect([group, labels.get(group) ?? label]).toEqual([group, label]);
      labels.set(group, label);
    }
  });
});

describe('chance', () => {
  it('is mulberry32, and shuffles without losing any', () => {
    const draw = chance(1);
    expect([draw(), draw()].map((value) => value.toFixed(6))).toEqual(['0.627074', '0.002736']);
    const places = Uint32Array.from({ length: 50 }, (_, at) => at);
    shuffle(places, draw);
    expect([...places].toSorted((a, b) => a - b)).toEqual(Array.from(places.keys()));
    expect([...places]).not.toEqual(Array.from(places.keys()));
  });
});
