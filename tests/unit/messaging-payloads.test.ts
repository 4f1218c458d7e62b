import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackgroundMessage } from '../../utils/messaging/protocol.ts';
import { SENDERS, validate } from '../../utils/messaging/validators.ts';
import { refused, SAMPLES, samplesOf } from './support/message-samples.ts';

const NAMES = Object.keys(SENDERS) as BackgroundMessage[];
type Path = (string | number)[];

/** Fields that may be left out, and those that may be null. */
const OPTIONAL = new Set([
  'learn',
  'pressingFrom',
  'shortcuts',
  'deviceModel',
  'lint',
  'pairedWith',
  'place',
  'topic',
  'tags',
  'favourite',
  'templateOrder',
  'disabled',
  'sentiment',
  'urgency',
  'needsReply',
]);
const NULLABLE = new Set(['own', 'templateId', 'postId', 'parentId', 'caseId', 'until', 'minutes']);
const ONLY_OPTIONAL = new Set(['changes', 'templates', 'variables']);

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
    return ['1', true, [], Number.NaN, Number.POSITIVE_INFINITY, -1, ...empty];
  if (typeof value === 'boolean') return ['true', 1, 0, null];
  if (Array.isArray(value)) return ['x', { 0: 'x' }, 3, null];
  return ['x', 3, ...(ONLY_OPTIONAL.has(String(key)) ? [] : [[]]), ...empty];
}

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
        const free =
          OPTIONAL.has(String(key)) ||
          parent === 'variables' ||
          parent === 'changes' ||
          parent === 'templates';
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
