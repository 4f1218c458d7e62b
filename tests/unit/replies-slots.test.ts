import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jalaliOf } from '../../utils/jalali.ts';
import { askingOf } from '../../utils/replies/asking.ts';
import { computedSlots, greetingAt } from '../../utils/replies/computed.ts';
import { openSpanAt } from '../../utils/replies/opening-hours.ts';
import { fill, slotsIn } from '../../utils/replies/slots.ts';
import type { Hours } from '../../utils/sla/types.ts';

const asked = (text: string) => slotsIn(text).map((slot) => slot.ask);

describe('choices', () => {
  const text = 'It comes {{choice:today|tomorrow|on Saturday}}.';
  it('are asked for by their options, and take the one that was chosen', () => {
    const [slot] = slotsIn(text);
    expect(slot?.options).toEqual(['today', 'tomorrow', 'on Saturday']);
    expect(fill(text, {})).toEqual({ text, missing: [slot?.ask] });
    expect(fill(text, { [slot?.ask ?? '']: 'tomorrow' })).toEqual({
      text: 'It comes tomorrow.',
      missing: [],
    });
  });

  it.each([
    ['spaces and doubles', '{{ choice: a | b |a| }}', ['choice:a|b']],
    ['the same twice is asked once', '{{choice:a|b}} {{choice:a|b}}', ['choice:a|b']],
    ['two different ones', '{{choice:a|b}} {{choice:a|c}}', ['choice:a|b', 'choice:a|c']],
    ['nothing to choose still holds the reply back', '{{choice:}} {{choice:|}}', ['choice:']],
    ['Persian', '{{choice:امروز|فردا}}', ['choice:امروز|فردا']],
    ['a name called choice', '{{choice}} {{choice|x}}', ['choice']],
  ])('%s', (_name, template, expected) => {
    expect(asked(template)).toEqual(expected);
  });
});

describe('slots', () => {
  it.each<[string, Record<string, string>, string, string[]]>([
    ['{{name:ezafe}} عزیز', { name: 'سارا' }, 'سارای عزیز', []],
    ['{{name:ezafe}} عزیز', { name: 'علی' }, 'علی عزیز', []],
    ['{{name:ezafe|همراه}} عزیز', {}, 'همراه عزیز', []],
    ['{{name:vocative|دوست من}}، سلام', { name: 'رضا' }, 'رضا جان، سلام', []],
    ['{{name:ezafe}} و {{name}}', {}, '{{name:ezafe}} و {{name}}', ['name']],
    ['{{name:shout}}', { name: 'Sara' }, 'Sara', []],
    ['{{name:toString}}', { name: 'Sara' }, 'Sara', []],
    ['{{name:constructor}}', {}, '{{name}}', ['name']],
  ])('%s', (template, values, text, missing) => {
    expect(fill(template, values)).toEqual({ text, missing });
  });

  it('hold a reply back even where a fallback stands ready: nobody has seen it in its place', () => {
    expect(slotsIn('Hi {{name|there}}')).toMatchObject([{ ask: 'name', fallback: 'there' }]);
    expect(slotsIn('f({{ 1 }}) {{Not a slot}} {{')).toEqual([]);
  });

  it('are all gone once each has a value, whatever the template', () => {
    const piece = fc.constantFrom('{{', '}}', 'name', 'choice:', '|', ':ezafe', 'a', ' ', 'ه', '{');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const values = Object.fromEntries(asked(text).map((ask) => [ask, 'x']));
        expect(fill(text, values).missing).toEqual([]);
        const open = fill(text, {});
        // What stays open is still the same question.
        for (const ask of open.missing) expect(asked(open.text)).toContain(ask);
      }),
    );
  });

  it('of a megabyte are read within the time of a test', () => {
    for (const unit of ['{{choice:a|', '{{choice:a}}', '{{choice:', '|', '{{n:ezafe}}']) {
      slotsIn(unit.repeat(1e6 / unit.length));
    }
    const many = Array.from({ length: 60_000 }, (_, index) => `{{choice:${index}}}`).join('');
    expect(slotsIn(many)).toHaveLength(60_000);
    expect(fill(many, {}).missing).toHaveLength(60_000);
  });
});

describe('askingOf', () => {
  it.each([
    ['{{link}}', { kind: 'line', type: 'url', ltr: true }],
    ['{{phone}}', { kind: 'line', type: 'tel', ltr: true }],
    ['{{product}}', { kind: 'line', type: 'text', ltr: false }],
    ['{{toString}}', { kind: 'line', type: 'text', ltr: false }],
    ['{{answer}}', { kind: 'long' }],
    ['{{choice:a|b}}', { kind: 'choice', options: ['a', 'b'] }],
    ['{{choice:}}', { kind: 'line', type: 'text', ltr: false }],
  ])('%s', (text, expected) => {
    const [slot] = slotsIn(text);
    expect(slot && askingOf(slot)).toEqual(expected);
  });
});

const TEHRAN: Hours = {
  timeZone: 'Asia/Tehran',
  week: {
    sat: [
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ],
    sun: [['09:00', '18:00']],
    mon: [['09:00', '18:00']],
  },
  holidays: ['2026-03-08'],
};
/** Tehran is 3:30 ahead of UTC all the year. Saturday is 7 March 2026. */
const tehran = (iso: string) => Date.parse(`${iso}+03:30`);

describe('computed slots', () => {
  it.each([
    ['open', '2026-03-07T10:00', 'until 13:00', 'تا ساعت ۱۳:۰۰'],
    ['at the opening itself', '2026-03-07T14:00', 'until 18:00', 'تا ساعت ۱۸:۰۰'],
    ['at closing time it is closed', '2026-03-07T13:00', 'from 14:00 on', 'از ساعت ۱۴:۰۰'],
    ['before opening', '2026-03-07T07:00', 'from 09:00 on', 'از ساعت ۰۹:۰۰'],
    ['the eve of a working day', '2026-03-06T20:00', 'from 09:00 tomorrow', 'از فردا ساعت ۰۹:۰۰'],
    ['over a holiday', '2026-03-07T20:00', 'from 09:00 on Monday', 'از دوشنبه ساعت ۰۹:۰۰'],
    [
      'over the rest of the week',
      '2026-03-10T12:00',
      'from 09:00 on Saturday',
      'از شنبه ساعت ۰۹:۰۰',
    ],
  ])('until: %s', (_name, wall, english, persian) => {
    const at = { now: tehran(wall), timeZone: 'UTC', hours: TEHRAN };
    expect(computedSlots({ ...at, language: 'en' }).until).toBe(english);
    expect(computedSlots({ ...at, language: 'fa' }).until).toBe(persian);
  });

  it('until: the midnight that ends a day is not its beginning', () => {
    const late: Hours = { ...TEHRAN, holidays: [], week: { sat: [['18:00', '24:00']] } };
    const now = tehran('2026-03-07T22:00');
    expect(computedSlots({ language: 'en', now, timeZone: 'UTC', hours: late }).until).toBe(
      'until 24:00',
    );
  });

  it.each<[string, Hours | null]>([
    ['no working hours are kept', null],
    ['it is never open', { timeZone: 'UTC', week: {}, holidays: [] }],
    [
      'it is always open',
      {
        timeZone: 'UTC',
        week: Object.fromEntries(
          ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [
            day,
            [['00:00', '24:00']],
          ]),
        ),
        holidays: [],
      },
    ],
  ])('until has no value where %s', (_name, hours) => {
    const values = computedSlots({ language: 'en', now: 0, timeZone: 'UTC', hours });
    expect(values).not.toHaveProperty('until');
  });

  it('openSpanAt never gives a span that is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
        const span = openSpanAt(TEHRAN, now);
        expect(span).not.toBeNull();
        expect(span?.to).toBeGreaterThan(now);
        expect((span?.to ?? 0) - (span?.from ?? 0)).toBeLessThanOrEqual(9 * 3_600_000);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [4, 'Hello', 'وقت بخیر'],
    [5, 'Good morning', 'صبح بخیر'],
    [11, 'Good morning', 'ظهر بخیر'],
    [12, 'Good afternoon', 'ظهر بخیر'],
    [17, 'Good evening', 'عصر بخیر'],
    [19, 'Good evening', 'شب بخیر'],
    [23, 'Hello', 'وقت بخیر'],
    [0, 'Hello', 'وقت بخیر'],
  ])('greets at %i o’clock', (hour, english, persian) => {
    expect(greetingAt(hour, 'en')).toBe(english);
    expect(greetingAt(hour, 'fa')).toBe(persian);
  });

  it('reads the hour and the day where the team works, not where the browser is', () => {
    const now = Date.parse('2026-03-21T21:00Z'); // 00:30 of the next day in Tehran
    const there = computedSlots({ language: 'fa', now, timeZone: 'UTC', hours: TEHRAN });
    expect(there).toMatchObject({ greeting: 'وقت بخیر', today: '۲ فروردین', weekday: 'یکشنبه' });
    const here = computedSlots({ language: 'en', now, timeZone: 'UTC', hours: null });
    expect(here).toMatchObject({
      greeting: 'Good evening',
      today: '21 March',
      weekday: 'Saturday',
    });
    expect(computedSlots({ language: 'en', now, timeZone: 'Mars/One', hours: null })).toEqual(here);
  });

  it('says the Jalali day that the calendar of the product says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const now = day * 86_400_000 + 43_200_000;
        const { today = '' } = computedSlots({ language: 'fa', now, timeZone: 'UTC', hours: null });
        const number = Number(
          today.replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0)).match(/\d+/)?.[0],
        );
        expect(number).toBe(jalaliOf(new Date(now).toISOString().slice(0, 10))?.day);
      }),
      { numRuns: 50 },
    );
  });
});
