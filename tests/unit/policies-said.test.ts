import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAt, sentencesOf, toldOf, whenOf } from '../../components/settings/policies/said.ts';
import { oneOf, policyName, sentenceOf } from '../../components/settings/policies/terms.ts';
import { wordsOf } from '../../utils/i18n.ts';
import { type Calendar, DEFAULT_POLICY, type StoredPolicy } from '../../utils/sla/plan.ts';
import type { Preview } from '../../utils/sla/preview.ts';
import { WEEKDAYS } from '../../utils/sla/types.ts';

const english = wordsOf('en');
const persian = wordsOf('fa');
const bare = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
/** Local times of a week in March 2026: the 5th is a Thursday. */
const at = (day: number, hour = 0, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();
const THURSDAY = at(5, 20);

const SUPPORT: Calendar = {
  id: 'c1',
  name: 'Support hours',
  timeZone: 'UTC',
  week: { mon: [['09:00', '17:00']] },
  holidays: [],
};
const CRISIS: StoredPolicy = {
  ...DEFAULT_POLICY,
  id: 'crisis',
  name: 'Crisis',
  match: { priorities: ['crisis'], intents: [], networks: ['instagram'], tags: [] },
  calendar: 'c1',
  acknowledge: { minutes: 60, pauseOn: [] },
  resolve: { minutes: 240, pauseOn: ['waiting'] },
};
const match = (more: Partial<StoredPolicy['match']>) => ({
  ...CRISIS,
  match: { ...DEFAULT_POLICY.match, ...more },
});
const said = (policy: StoredPolicy, words = english) => bare(sentenceOf(policy, [SUPPORT], words));

describe('a policy in one sentence', () => {
  it('says its cases, its targets and its hours', () => {
    expect(said(CRISIS)).toBe(
      'Crisis on Instagram: first answer within 1 h, resolved within 4 h, in Support hours',
    );
    expect(said(CRISIS, persian)).toBe(
      'بحران در اینستاگرام: نخستین پاسخ تا ۱ ساعت، حل‌شده تا ۴ ساعت، در Support hours',
    );
    const asked = { ...CRISIS, nextReply: { minutes: 90, pauseOn: [] }, calendar: null };
    expect(said(asked)).toBe(
      'Crisis on Instagram: first answer within 1 h, next answer within 1 h 30 min, resolved within 4 h',
    );
  });

  it.each<[Partial<StoredPolicy['match']>, string]>([
    [{}, 'All cases'],
    [{ networks: ['linkedin', 'other'] }, 'All cases on LinkedIn or Another site'],
    [{ tags: ['vip', 'late', 'مهم'] }, 'All cases tagged vip, late or مهم'],
    [{ intents: ['complaint', 'abuse'] }, 'Complaint or Abuse'],
    [
      { priorities: ['crisis', 'high'], intents: ['complaint'], tags: ['vip'] },
      'Crisis or Urgent about Complaint tagged vip',
    ],
  ])('names the cases of %j', (more, cases) => {
    expect(said(match(more)).split(':')[0]).toBe(cases);
  });

  it('says of the last that it is for the rest, whatever its match holds', () => {
    const last = { ...DEFAULT_POLICY, match: { ...DEFAULT_POLICY.match, tags: ['vip'] } };
    expect(said(last)).toBe('The rest: first answer within 12 h, resolved within 24 h');
  });

  it('tells of hours that are gone and of names that are missing', () => {
    expect(said({ ...CRISIS, calendar: 'gone' })).toContain('in hours that were removed');
    const nameless = sentenceOf(CRISIS, [{ ...SUPPORT, name: ' ' }], english);
    expect(nameless).toContain('in hours without a name');
    expect(policyName({ ...CRISIS, name: ' ' }, english)).toBe('Policy without a name');
    expect(policyName(DEFAULT_POLICY, english)).toBe('All other cases');
    expect(policyName({ ...DEFAULT_POLICY, name: 'Rest' }, english)).toBe('Rest');
    expect(oneOf([], english)).toBe('');
  });
});

const NEVER = { risk: null, warnings: [], due: null };
const preview = (more: Partial<Preview> = {}): Preview => ({
  policy: CRISIS,
  acknowledge: { risk: at(7, 9), warnings: [], due: at(7, 10) },
  nextReply: null,
  resolve: { risk: null, warnings: [], due: at(8, 12) },
  levels: [],
  ...more,
});

describe('the example', () => {
  it('says what becomes of a case', () => {
    expect(sentencesOf(preview(), 'complaint', THURSDAY, english)).toEqual([
      'A complaint posted Thursday 20:00 is to be answered by Saturday 10:00 (at risk from Saturday 09:00) and resolved by Sunday 12:00.',
    ]);
    const [fa = ''] = sentencesOf(preview(), 'complaint', THURSDAY, persian);
    expect(bare(fa)).toBe(
      'شکایتی که پنجشنبه ساعت ۲۰:۰۰ نوشته شود باید تا شنبه ساعت ۱۰:۰۰ پاسخ بگیرد (در خطر از شنبه ساعت ۰۹:۰۰) و تا یکشنبه ساعت ۱۲:۰۰ حل شود.',
    );
  });

  it('says what begins the clock', () => {
    const seen = preview({ policy: { ...CRISIS, startAt: 'seen' } });
    expect(sentencesOf(seen, 'lead', THURSDAY, english)[0]).toMatch(
      /^A message from a buyer first seen Thursday 20:00 is/,
    );
  });

  it('says the next answer by itself', () => {
    const next = preview({ nextReply: { risk: at(6, 8), warnings: [], due: at(6, 9) } });
    expect(sentencesOf(next, 'question', THURSDAY, english)[1]).toBe(
      'If the customer writes again Thursday 20:00, that is to be answered by Friday 09:00 (at risk from Friday 08:00).',
    );
  });

  it('says what never comes, and promises no time for it', () => {
    const none = sentencesOf(
      preview({ acknowledge: NEVER, nextReply: NEVER, resolve: NEVER }),
      'spam',
      THURSDAY,
      english,
    );
    expect(none).toEqual([
      'First answer: never due, the open hours do not come to it.',
      'Next answer: never due, the open hours do not come to it.',
      'Resolved: never due, the open hours do not come to it.',
    ]);
    const half = sentencesOf(preview({ resolve: NEVER }), 'spam', THURSDAY, english);
    expect(half[0]).toMatch(/^Spam posted .* answered by .*09:00\)\.$/);
    expect(half).toHaveLength(2);
  });

  it('does not call it at risk in the due instant', () => {
    const late = preview({ acknowledge: { risk: at(7, 10), warnings: [], due: at(7, 10) } });
    expect(sentencesOf(late, 'complaint', THURSDAY, english)[0]).not.toContain('at risk');
  });

  it('tells warnings and levels as they come, with whom', () => {
    const told = toldOf(
      preview({
        acknowledge: { risk: null, warnings: [at(7, 8), at(7, 9)], due: at(7, 10) },
        levels: [
          {
            at: null,
            level: { target: 'resolve', at: 'risk', afterMinutes: 0, notify: { person: 'Mina' } },
          },
          {
            at: at(7, 8, 30),
            level: { target: 'acknowledge', at: 'breach', afterMinutes: 90, notify: { team: 'x' } },
          },
        ],
      }),
      (notify) => ('team' in notify ? 'Care' : notify.person),
      english,
    );
    expect(told).toEqual([
      { at: at(7, 8), text: 'Warning: First answer' },
      { at: at(7, 8, 30), text: 'Care is told: First answer overdue for 1 h 30 min' },
      { at: at(7, 9), text: 'Warning: First answer' },
      { at: null, text: 'Mina is told: Resolved at risk' },
    ]);
  });
});

describe('a moment of the example', () => {
  it('is a weekday where it can be no other', () => {
    expect(whenOf(at(10, 9), THURSDAY, english)).toBe('Tuesday 09:00');
    expect(whenOf(at(12, 9), THURSDAY, english)).toBe(english.full(at(12, 9)));
  });

  it('is the next one: today where it is still to come, in a week where it has gone', () => {
    expect(nextAt('thu', '20:00', at(4, 12))).toBe(THURSDAY);
    expect(nextAt('thu', '20:00', at(5, 19, 59))).toBe(THURSDAY);
    expect(nextAt('thu', '20:00', THURSDAY)).toBe(at(12, 20));
    expect(nextAt('wed', '00:00', at(5, 1))).toBe(at(11));
    expect(nextAt('sun', '08:05', at(2, 8))).toBe(at(8, 8, 5));
  });

  it('shows the weekday and time that were asked for, within a week', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...WEEKDAYS),
        fc.integer({ min: 9, max: 23 }),
        fc.integer({ min: 0, max: 200 }),
        (day, hour, hours) => {
          const now = at(1) + hours * 3_600_000;
          const next = nextAt(day, `${String(hour).padStart(2, '0')}:30`, now);
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThanOrEqual(7 * 86_400_000 + 3_600_000);
          expect(english.weekday(day)).toBe(
            new Date(next).toLocaleDateString('en-GB', { weekday: 'long' }),
          );
          expect(new Date(next).getHours()).toBe(hour);
        },
      ),
    );
  });
});
