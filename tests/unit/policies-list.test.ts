import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canMove,
  moved,
  newPolicy,
  takesAll,
  without,
  withPolicy,
} from '../../components/settings/policies/list.ts';
import { addTags } from '../../components/settings/policies/tags.ts';
import { DEFAULT_POLICY, type StoredPolicy } from '../../utils/sla/plan.ts';

const policy = (id: string, match: Partial<StoredPolicy['match']> = {}): StoredPolicy => ({
  ...DEFAULT_POLICY,
  id,
  match: { ...DEFAULT_POLICY.match, ...match },
});
const list = (...ids: string[]) => [...ids.map((id) => policy(id)), DEFAULT_POLICY];
const ids = (policies: readonly StoredPolicy[]) => policies.map(({ id }) => id);

describe('the list of policies', () => {
  it('moves a policy a place, and nothing past the last', () => {
    const abc = list('a', 'b', 'c');
    expect(ids(moved(abc, 'c', -1))).toEqual(['a', 'c', 'b', 'default']);
    expect(ids(moved(abc, 'a', 1))).toEqual(['b', 'a', 'c', 'default']);
    expect(ids(moved(abc, 'a', -1))).toEqual(ids(abc));
    expect(ids(moved(abc, 'c', 1))).toEqual(ids(abc));
    expect(ids(moved(abc, 'default', -1))).toEqual(ids(abc));
    expect(ids(moved(abc, 'nobody', -1))).toEqual(ids(abc));
    expect(canMove(abc, 'c', 1)).toBe(false);
    expect(canMove(abc, 'c', -1)).toBe(true);
    expect(canMove(abc, 'default', -1)).toBe(false);
  });

  it('keeps the one for all cases', () => {
    expect(ids(without(list('a', 'b'), 'a'))).toEqual(['b', 'default']);
    expect(ids(without(list('a'), 'default'))).toEqual(['a', 'default']);
  });

  it('takes a policy in before the last, and each once', () => {
    expect(ids(withPolicy(list('a'), policy('b'), 0))).toEqual(['b', 'a', 'default']);
    expect(ids(withPolicy(list('a'), policy('b'), 99))).toEqual(['a', 'b', 'default']);
    expect(ids(withPolicy(list('a'), policy('a'), 1))).toEqual(['a', 'default']);
  });

  it('ends with the same one whatever is done to it, and loses nobody by moving', () => {
    const step = fc.record({
      do: fc.constantFrom('move', 'remove', 'add'),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'default'),
      by: fc.constantFrom<-1 | 1>(-1, 1),
      at: fc.nat(6),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let now = list('a', 'b', 'c');
        for (const { do: what, id, by, at } of steps) {
          const before = now;
          if (what === 'move') now = moved(now, id, by);
          if (what === 'remove') now = without(now, id);
          if (what === 'add') now = withPolicy(now, policy(id), at);
          if (what === 'move') expect(ids(now).sort()).toEqual(ids(before).sort());
          expect(now.at(-1)).toBe(DEFAULT_POLICY);
          expect(new Set(ids(now)).size).toBe(now.length);
        }
      }),
    );
  });

  it('begins a new one with the terms of another, but not with the conditions of the last', () => {
    const odd = { ...DEFAULT_POLICY, match: policy('x', { tags: ['vip'] }).match, riskAt: 0.5 };
    expect(newPolicy('n', odd)).toMatchObject({ id: 'n', name: '', riskAt: 0.5 });
    expect(newPolicy('n', odd).match.tags).toEqual([]);
    const vip = policy('v', { tags: ['vip'] });
    const copy = newPolicy('n', vip, 'copy');
    expect(copy).toMatchObject({ id: 'n', name: 'copy', match: { tags: ['vip'] } });
    expect(copy.match.tags).not.toBe(vip.match.tags);
  });

  it('knows which policy leaves nothing to those below it', () => {
    expect(takesAll(policy('a'))).toBe(true);
    expect(takesAll(policy('a', { networks: ['other'] }))).toBe(false);
    expect(takesAll(policy('a', { priorities: ['low'] }))).toBe(false);
    expect(takesAll(policy('a', { intents: ['spam'] }))).toBe(false);
    expect(takesAll(policy('a', { tags: ['vip'] }))).toBe(false);
    expect(takesAll(DEFAULT_POLICY)).toBe(false);
  });
});

describe('tags', () => {
  it('are taken as they were typed, a comma of either language between them', () => {
    expect(addTags(['a'], ' vip , مهم،late ')).toEqual({ tags: ['a', 'vip', 'مهم', 'late'] });
    expect(addTags(['a'], ' , ')).toEqual({ tags: ['a'] });
  });

  it('are refused all together', () => {
    expect(addTags(['vip'], 'new, vip')).toEqual({ refused: { key: 'bad.twice' } });
    expect(addTags([], 'x, x')).toEqual({ refused: { key: 'bad.twice' } });
    expect(addTags([], 'x'.repeat(60))).toEqual({ tags: ['x'.repeat(60)] });
    expect(addTags([], 'x'.repeat(61))).toMatchObject({ refused: { key: 'policy.bad.text' } });
    const many = Array.from({ length: 50 }, (_, index) => `t${index}`);
    expect(addTags([], many.join(','))).toEqual({ tags: many });
    expect(addTags(many, 'one more')).toMatchObject({ refused: { key: 'policy.bad.tags' } });
  });
});
