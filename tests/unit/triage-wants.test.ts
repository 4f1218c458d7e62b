import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import file from '../../assets/models/wants.json' with { type: 'json' };
import { common, fitLabels, type Labelled, oddsIn } from '../../scripts/train/fit-labels.ts';
import { packLabels } from '../../scripts/train/pack-labels.ts';
import { SETTINGS, seen, starts as startsOf } from '../../scripts/train/wants.ts';
import { writtenComments, writtenOf } from '../../scripts/train/written.ts';
import { triage } from '../../utils/triage/index.ts';
import { BITS } from '../../utils/triage/model/features.ts';
import { decodeLabels } from '../../utils/triage/model/labels.ts';
import { LEVELS, lettersOf, stepsOf } from '../../utils/triage/model/table.ts';
import { LABELS, type Label, wishBy } from '../../utils/triage/model/wants.ts';
import { wishOf } from '../../utils/triage/model/wish.ts';
import { ruling } from '../../utils/triage/rules.ts';

const read = (text: string) => triage(text, { routes: [] });
const example = (text: string, ...yes: Label[]): Labelled => ({
  text,
  weight: 1,
  answers: LABELS.map((label) => Number(yes.includes(label))),
});
const SMALL = [
  example('the flumbo wibbles', 'complaint', 'high', 'reply', 'product'),
  example('my flumbo wibbles again', 'complaint', 'high', 'reply', 'product'),
  example('our flumbo wibbles at night', 'complaint', 'high', 'reply', 'product'),
  example('a green snark by the sea', 'chatter'),
  example('the green snark sleeps', 'chatter'),
  example('my green snark and me', 'chatter'),
];
const views = SMALL.map(({ text }) => seen(text));
const start = LABELS.map(() => ({ from: 0, precision: 0, recall: 0 }));
const train = (rows: Labelled[]) =>
  packLabels(
    LABELS,
    fitLabels(
      rows,
      rows.map(({ text }) => seen(text)),
      SETTINGS,
    ),
    start,
    {},
  );

describe('learning what people want', () => {
  it('twice on the same comments gives the same bytes, on others it does not', () => {
    const once = train(SMALL);
    expect(train(SMALL)).toBe(once);
    expect(train(SMALL.slice(1))).not.toBe(once);
  });

  it('learns what it was shown, through the rounding and the reading', () => {
    const model = decodeLabels(JSON.parse(train(SMALL)), LABELS);
    const bad = wishBy(model, ruling('the flumbo wibbles')).odds;
    const talk = wishBy(model, ruling('the green snark')).odds;
    expect(bad.complaint).toBeGreaterThan(talk.complaint);
    expect(bad.product).toBeGreaterThan(talk.product);
    expect(talk.chatter).toBeGreaterThan(bad.chatter);
  });

  it('tells which words speak for a label', () => {
    const model = decodeLabels(JSON.parse(train(SMALL)), LABELS);
    const pulls = wishBy(model, ruling('well the flumbo wibbles')).pulls('complaint');
    expect(pulls.length).toBeGreaterThan(0);
    for (const { from } of pulls) expect(from).toBeGreaterThanOrEqual(1);
  });

  it('does not learn from an answer that is not known', () => {
    const unknown = SMALL.map((row) => ({ ...row, answers: LABELS.map(() => -1) }));
    const made = fitLabels(unknown, views, SETTINGS);
    expect(made.table.every((weight) => weight === 0)).toBe(true);
  });

  it('leaves out what too few of the comments have', () => {
    const often = Array.from({ length: 5 }, () => views).flat();
    const [kept] = common(often, views);
    const [alone] = common(views, views);
    expect(kept?.buckets).toEqual(views[0]?.buckets);
    expect(alone?.buckets.length).toBeLessThan(views[0]?.buckets.length ?? 0);
    expect(alone?.buckets.length).toBe(alone?.values.length);
  });

  it('begins a label where it is told best, lower where a miss costs more', () => {
    const made = fitLabels(SMALL, views, SETTINGS);
    const starts = startsOf(
      SMALL,
      views.map((view) => oddsIn(made, view)),
    );
    const complaint = starts[LABELS.indexOf('complaint')];
    expect(complaint).toMatchObject({ precision: 1, recall: 1 });
    const odds = [3, 2, 1, 0].map((value) => Float64Array.from(LABELS, () => value));
    const rows = [
      example('a', 'complaint', 'high'),
      example('b'),
      example('c'),
      example('d', 'complaint', 'high'),
    ];
    const [strict, wide] = [LABELS.indexOf('complaint'), LABELS.indexOf('high')].map(
      (label) => startsOf(rows, odds)[label]?.from,
    );
    expect(strict).toBeGreaterThanOrEqual(wide ?? 0);
    expect(wide).toBe(0);
  });
});

describe('the comments that it learns from', () => {
  it('can all be read, none twice, and every label is there often enough', () => {
    const all = writtenComments();
    const texts = all.map(({ text }) => text.toLowerCase());
    expect(texts.length - new Set(texts).size).toBeLessThan(5);
    LABELS.forEach((label, at) => {
      const many = all.filter(({ answers }) => answers[at] === 1).length;
      expect([label, many > 300]).toEqual([label, true]);
    });
  });

  it.each([
    ['no labels', 'only a text'],
    ['no text', 'complaint care | '],
    ['two teams', 'complaint care product | it broke'],
    ['no team', 'complaint | it broke'],
    ['an unknown label', 'compliant care | it broke'],
  ])('refuses a line with %s', (_name, line) => {
    expect(() => writtenOf(line, 'en-0.txt')).toThrow('en-0.txt');
  });

  it('knows what is answered where the line does not say', () => {
    const reply = (line: string) => writtenOf(line, '').answers[LABELS.indexOf('reply')];
    expect(reply('complaint care | it broke')).toBe(1);
    expect(reply('chatter none | hello')).toBe(0);
    expect(reply('chatter none reply | hello team')).toBe(1);
    expect(reply('praise content silent | nice')).toBe(0);
  });
});

describe('the model that ships', () => {
  it('is as large as the code reads, and another one is refused', () => {
    const model = decodeLabels(file, LABELS);
    expect(model.table.length).toBe(LABELS.length << BITS);
    expect(() => decodeLabels({ ...file, bits: BITS - 1 }, LABELS)).toThrow('train it again');
    expect(() => decodeLabels({ ...file, labels: 'complaint' }, LABELS)).toThrow('train it again');
    expect(() => decodeLabels({ ...file, table: file.table.slice(1) }, LABELS)).toThrow(
      'train it again',
    );
  });

  it('has no opinion in a language that it was not trained on', () => {
    expect(wishOf(ruling('wo bleibt denn meine bestellung, ich warte seit wochen'))).toBeNull();
    expect(wishOf(ruling('where is my order, i have been waiting for weeks'))).not.toBeNull();
  });

  it.each([
    ['my daughters face went red and puffy ten minutes after your cream', 'crisis'],
    ['i can see other peoples invoices when i log in', 'crisis'],
    ['بعد خوردن سالاد شما سه نفر از ما تا صبح بالا آوردیم', 'crisis'],
    ['would be nice to pay by the month', 'suggestion'],
    ['the next one should be left handed', 'suggestion'],
    ['a lady named mrs rose helped me triple my savings, message her', 'spam'],
    ['دوتا ازش میخوام چطور سفارش بدم', 'lead'],
    ['came with the lid missing', 'complaint'],
    ['the bit at 3:40 made me cry laughing', 'praise'],
    ['just landed, off to find dinner', 'chatter'],
  ])('%s: %s', (text, intent) => {
    expect(read(text).intents[0]).toBe(intent);
  });

  it.each([
    'Mine arrived today and the water tank is cracked right down the side. Box looked fine. What do I do now?',
    'the strap snapped, what now?',
  ])('names the grievance beside the question: %s', (text) => {
    expect(read(text).intents).toEqual(expect.arrayContaining(['complaint', 'question']));
  });

  it('keeps small steps as letters', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -LEVELS, max: LEVELS })), (steps) => {
        expect([...stepsOf(lettersOf(Int8Array.from(steps)))]).toEqual(steps);
      }),
    );
    expect(() => stepsOf('@~')).toThrow(RangeError);
  });

  it('reads anything, and its reasons stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const got = read(text);
        expect(got.intents.length).toBeGreaterThan(0);
        expect(got.pressing).toBeGreaterThanOrEqual(0);
        expect(got.pressing).toBeLessThanOrEqual(1);
        for (const { words } of got.reasons) for (const word of words) expect(text).toContain(word);
      }),
    );
  });
});
