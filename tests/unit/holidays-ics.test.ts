import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type IcsDays, readIcs } from '../../utils/holidays/ics.ts';

const OPTIONS = { from: '2026-01-01', years: 5, timeZone: 'Europe/Berlin' };

const file = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR'].join('\r\n');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

function read(text: string, options = OPTIONS): IcsDays {
  const found = readIcs(text, options);
  if ('problem' in found) throw new Error(JSON.stringify(found.problem));
  return found;
}
const problem = (text: string) => {
  const found = readIcs(text, OPTIONS);
  return 'problem' in found ? found.problem : null;
};
const days = (...lines: string[]) => read(file(...event(...lines))).holidays.map((one) => one.date);
const reasons = (...lines: string[]) =>
  read(file(...event(...lines))).skipped.map((one) => one.reason);

const GOOGLE = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
  'VERSION:2.0',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:تعطیلات ایران',
  'X-WR-TIMEZONE:UTC',
  'BEGIN:VEVENT',
  'DTSTART;VALUE=DATE:20260625',
  'DTEND;VALUE=DATE:20260627',
  'DTSTAMP:20251102T060000Z',
  'UID:20260625_abc@google.com',
  'CLASS:PUBLIC',
  'DESCRIPTION:Public holiday\\nTo hide observances\\, go to',
  '  Settings',
  'SEQUENCE:0',
  'STATUS:CONFIRMED',
  'SUMMARY:تاسوعا و عا',
  ' شورا\\, تعطیل رسمی',
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const APPLE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'X-APPLE-LANGUAGE:en',
  'X-APPLE-REGION:US',
  'BEGIN:VEVENT',
  'UID:a1',
  'DTSTART;VALUE=DATE:20211225',
  'SUMMARY;LANGUAGE=en:Christmas Day',
  'RRULE:FREQ=YEARLY',
  'X-APPLE-UNIVERSAL-ID:b',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'SUMMARY:not this',
  'TRIGGER:-PT15H',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:a2',
  'DTSTART;VALUE=DATE:20211125',
  'SUMMARY:Thanksgiving',
  'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\n');

const OUTLOOK = [
  'BEGIN:VCALENDAR',
  'PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN',
  'VERSION:2.0',
  'METHOD:PUBLISH',
  'BEGIN:VTIMEZONE',
  'TZID:W. Europe Standard Time',
  'BEGIN:STANDARD',
  'DTSTART:16010101T030000',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'CLASS:PUBLIC',
  'DTSTART;TZID="W. Europe Standard Time":20260501T000000',
  'DTEND;TZID="W. Europe Standard Time":20260502T000000',
  'SUMMARY;LANGUAGE=de:Tag der Arbeit',
  'UID:040000008200E00074C5B7101A82E008',
  'X-ALT-DESC;FMTTYPE=text/html:<html><body onload="alert(1)">x</body></html>',
  'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'DTSTART;TZID="W. Europe Standard Time":20260504T090000',
  'DTEND;TZID="W. Europe Standard Time":20260504T100000',
  'SUMMARY:Stand-up',
  'UID:2',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('calendar files as they come', () => {
  it('from Google: folded Persian names, days with an exclusive end', () => {
    const name = 'تاسوعا و عاشورا, تعطیل رسمی';
    expect(read(GOOGLE)).toEqual({
      holidays: [
        { date: '2026-06-25', name, every: null },
        { date: '2026-06-26', name, every: null },
      ],
      entries: 1,
      skipped: [],
    });
  });

  it('from Apple: LF alone, what repeats, alarms inside', () => {
    const { holidays } = read(APPLE);
    expect(holidays).toEqual(
      [
        ...['2026-11-26', '2027-11-25', '2028-11-23', '2029-11-22', '2030-11-28'].map((date) => ({
          date,
          name: 'Thanksgiving',
          every: null,
        })),
        { date: '2026-12-25', name: 'Christmas Day', every: 'gregorian' },
      ].sort((a, b) => a.date.localeCompare(b.date)),
    );
  });

  it('from Outlook: whole days as times, zones of its own naming, meetings between', () => {
    expect(read(OUTLOOK)).toEqual({
      holidays: [{ date: '2026-05-01', name: 'Tag der Arbeit', every: null }],
      entries: 1,
      skipped: [{ reason: 'calendar.skip.timed', where: 'Stand-up' }],
    });
  });

  it('with a byte order mark, without a last line end, and several in one file', () => {
    const one = file(...event('UID:1', 'DTSTART;VALUE=DATE:20260301', 'SUMMARY:A'));
    const other = file(...event('UID:2', 'DTSTART;VALUE=DATE:20260401', 'SUMMARY:B'));
    expect(read(`\ufeff${one}\r\n${other}`).holidays.map(({ name }) => name)).toEqual(['A', 'B']);
  });

  it('in any case of letters', () => {
    const text = file(...event('UID:1', 'DTSTART;VALUE=DATE:20260301')).toLowerCase();
    expect(read(text).holidays).toHaveLength(1);
  });
});

describe('whole days', () => {
  it.each([
    ['a day without an end', ['DTSTART;VALUE=DATE:20260301'], ['2026-03-01']],
    [
      'an end that is the start',
      ['DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20260301'],
      ['2026-03-01'],
    ],
    [
      'a length in days',
      ['DTSTART;VALUE=DATE:20260228', 'DURATION:P2D'],
      ['2026-02-28', '2026-03-01'],
    ],
    ['a length in hours', ['DTSTART:20260301T000000', 'DURATION:PT24H'], ['2026-03-01']],
    ['an end at 23:59', ['DTSTART:20260301T000000', 'DTEND:20260301T235900'], ['2026-03-01']],
    [
      'an end a second before',
      ['DTSTART:20260301T000000', 'DTEND:20260302T235959'],
      ['2026-03-01', '2026-03-02'],
    ],
    ['midnight UTC', ['DTSTART:20260301T000000Z', 'DTEND:20260302T000000Z'], ['2026-03-01']],
    [
      'midnight of the calendar',
      ['DTSTART:20260228T230000Z', 'DTEND:20260301T230000Z'],
      ['2026-03-01'],
    ],
    [
      'the day of a clock change',
      ['DTSTART:20260328T230000Z', 'DTEND:20260329T220000Z'],
      ['2026-03-29'],
    ],
    [
      'a zone of its own',
      ['DTSTART;TZID=Asia/Tokyo:20260301T000000', 'DTEND;TZID=Asia/Tokyo:20260302T000000'],
      ['2026-03-01'],
    ],
    ['a day that is not called one', ['DTSTART:20260301'], ['2026-03-01']],
  ])('%s', (_, lines, expected) => {
    expect(days(...lines)).toEqual(expected);
  });

  it.each([
    ['timed', ['DTSTART:20260301T090000', 'DTEND:20260301T170000']],
    ['timed', ['DTSTART:20260301T000000', 'DTEND:20260301T120000']],
    ['timed', ['DTSTART:20260301T090000', 'DTEND:20260302T090000']],
    ['timed', ['DTSTART:20260301T000000']],
    ['timed', ['DTSTART;VALUE=DATE:20260305', 'DTEND;VALUE=DATE:20260301']],
    ['noDay', ['SUMMARY:x']],
    ['noDay', ['DTSTART;VALUE=DATE:20260230']],
    ['noDay', ['DTSTART;VALUE=DATE:banana']],
    ['noDay', ['DTSTART;VALUE=DATE:20260301', 'DURATION:soon']],
    ['tooLong', ['DTSTART;VALUE=DATE:20260301', 'DTEND;VALUE=DATE:20280301']],
    ['tooLong', ['DTSTART;VALUE=DATE:20260301', 'DURATION:P99999999999D']],
    ['outside', ['DTSTART;VALUE=DATE:20251231']],
    ['outside', ['DTSTART;VALUE=DATE:22000101']],
    ['cancelled', ['DTSTART;VALUE=DATE:20260301', 'STATUS:CANCELLED']],
  ])('else it is left out as %s', (reason, lines) => {
    expect(reasons(...lines)).toEqual([`calendar.skip.${reason}`]);
  });

  it('that began before the time of interest count from there on', () => {
    expect(days('DTSTART;VALUE=DATE:20251230', 'DTEND;VALUE=DATE:20260102')).toEqual([
      '2026-01-01',
    ]);
  });

  it('are told once, with both names', () => {
    const { holidays, entries } = read(
      file(
        ...event('UID:1', 'DTSTART;VALUE=DATE:20260402', 'SUMMARY:Nature Day'),
        ...event('UID:2', 'DTSTART;VALUE=DATE:20260402', 'SUMMARY:Eid'),
        ...event('UID:3', 'DTSTART;VALUE=DATE:20260402', 'SUMMARY:Eid'),
      ),
    );
    expect(holidays).toEqual([{ date: '2026-04-02', name: 'Nature Day / Eid', every: null }]);
    expect(entries).toBe(3);
  });

  it('have names of plain text', () => {
    const { holidays } = read(
      file(
        ...event('DTSTART;VALUE=DATE:20260402', `SUMMARY:<img src=x>\\n\u202eA${'b'.repeat(200)}`),
      ),
    );
    expect(holidays[0]?.name).toMatch(/^<img src=x> Ab+…$/);
    expect(holidays[0]?.name).toHaveLength(120);
  });
});

describe('what repeats', () => {
  const CHRISTMAS = 'DTSTART;VALUE=DATE:20201225';
  it.each([
    ['FREQ=YEARLY'],
    ['FREQ=YEARLY;INTERVAL=1'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'],
    ['FREQ=YEARLY;BYMONTH=12'],
    ['FREQ=YEARLY;WKST=SU'],
  ])('%s is a day of each year', (rule) => {
    const { holidays } = read(file(...event(CHRISTMAS, `RRULE:${rule}`)));
    expect(holidays).toEqual([{ date: '2026-12-25', name: '', every: 'gregorian' }]);
  });

  it.each([
    ['FREQ=YEARLY;COUNT=8', ['2026-12-25', '2027-12-25']],
    ['FREQ=YEARLY;UNTIL=20271225', ['2026-12-25', '2027-12-25']],
    ['FREQ=YEARLY;UNTIL=20271224T230000Z', ['2026-12-25', '2027-12-25']],
    ['FREQ=YEARLY;UNTIL=20271224T220000Z', ['2026-12-25']],
    ['FREQ=YEARLY;INTERVAL=4', ['2028-12-25']],
    ['FREQ=YEARLY;UNTIL=20251231', []],
  ])('%s has its own days', (rule, expected) => {
    expect(days(CHRISTMAS, `RRULE:${rule}`)).toEqual(expected);
  });

  it('of several days is one of each year for every day', () => {
    const { holidays } = read(
      file(...event(CHRISTMAS, 'DTEND;VALUE=DATE:20201227', 'RRULE:FREQ=YEARLY')),
    );
    expect(holidays.map(({ date, every }) => [date, every])).toEqual([
      ['2026-12-25', 'gregorian'],
      ['2026-12-26', 'gregorian'],
    ]);
  });

  it('around the end of February is written out: it is not the same each year', () => {
    expect(
      days('DTSTART;VALUE=DATE:20240228', 'DTEND;VALUE=DATE:20240301', 'RRULE:FREQ=YEARLY').slice(
        0,
        6,
      ),
    ).toEqual(['2026-02-28', '2026-03-01', '2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29']);
  });

  it('on 29 February is that day alone', () => {
    expect(
      read(file(...event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'))).holidays,
    ).toEqual([{ date: '2028-02-29', name: '', every: 'gregorian' }]);
    expect(days('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY;COUNT=9')).toEqual([
      '2028-02-29',
    ]);
    expect(days('DTSTART;VALUE=DATE:20240230', 'RRULE:FREQ=YEARLY')).toEqual([]);
    expect(
      days('DTSTART;VALUE=DATE:20240101', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30').filter(
        (day) => day.slice(5, 7) === '03',
      ),
    ).toEqual([]);
  });

  it('monthly, weekly and by position', () => {
    expect(
      days('DTSTART;VALUE=DATE:20260525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO').slice(0, 2),
    ).toEqual(['2026-05-25', '2027-05-31']);
    expect(days('DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;UNTIL=20260601')).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
    ]);
    expect(days('DTSTART;VALUE=DATE:20260131', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3')).toEqual(
      ['2026-01-31', '2026-02-28', '2026-03-31'],
    );
    expect(
      days(
        'DTSTART;VALUE=DATE:20260130',
        'RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3',
      ),
    ).toEqual(['2026-01-30', '2026-02-27', '2026-03-31']);
    expect(days('DTSTART;VALUE=DATE:20260102', 'RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=2')).toEqual([
      '2026-01-02',
      '2026-01-09',
    ]);
  });

  it('leaves out and adds days as it says', () => {
    expect(
      days(
        'DTSTART;VALUE=DATE:20260101',
        'RRULE:FREQ=DAILY;COUNT=4',
        'EXDATE;VALUE=DATE:20260102',
        'EXDATE:20260102T230000Z,20260110T000000',
        'RDATE;VALUE=DATE:20260201,20260301',
      ),
    ).toEqual(['2026-01-01', '2026-01-04', '2026-02-01', '2026-03-01']);
  });

  it('follows what became of single days', () => {
    const { holidays, skipped } = read(
      file(
        ...event(
          'UID:1',
          'DTSTART;VALUE=DATE:20260501',
          'RRULE:FREQ=YEARLY;COUNT=4',
          'SUMMARY:May',
        ),
        ...event(
          'UID:1',
          'RECURRENCE-ID;VALUE=DATE:20270501',
          'DTSTART;VALUE=DATE:20270503',
          'SUMMARY:Moved',
        ),
        ...event(
          'UID:1',
          'RECURRENCE-ID;VALUE=DATE:20280501',
          'DTSTART;VALUE=DATE:20280501',
          'STATUS:CANCELLED',
        ),
        ...event(
          'UID:2',
          'RECURRENCE-ID;VALUE=DATE:20290501',
          'DTSTART;VALUE=DATE:20290502',
          'SUMMARY:Other',
        ),
      ),
    );
    expect(holidays.map(({ date, name }) => [date, name])).toEqual([
      ['2026-05-01', 'May'],
      ['2027-05-03', 'Moved'],
      ['2029-05-01', 'May'],
      ['2029-05-02', 'Other'],
    ]);
    expect(skipped.map(({ reason }) => reason)).toEqual(['calendar.skip.cancelled']);
  });

  it('is no day of each year where single days of it differ, or where it begins later', () => {
    const yearly = ['UID:1', CHRISTMAS, 'RRULE:FREQ=YEARLY'];
    expect(days(...yearly, 'EXDATE;VALUE=DATE:20271225')).toEqual([
      '2026-12-25',
      '2028-12-25',
      '2029-12-25',
      '2030-12-25',
    ]);
    const moved = event(
      'UID:1',
      'RECURRENCE-ID;VALUE=DATE:20271225',
      'DTSTART;VALUE=DATE:20271227',
    );
    const { holidays } = read(file(...event(...yearly), ...moved));
    expect(holidays.map(({ date }) => date)).toContain('2027-12-27');
    expect(holidays.map(({ every }) => every)).toEqual(Array(5).fill(null));
    expect(days('DTSTART;VALUE=DATE:20290501', 'RRULE:FREQ=YEARLY')).toEqual([
      '2029-05-01',
      '2030-05-01',
    ]);
  });

  it('belongs together by its name alone', () => {
    const { holidays } = read(
      file(
        ...event('RECURRENCE-ID;VALUE=DATE:20260501', 'DTSTART;VALUE=DATE:20260502'),
        ...event('DTSTART;VALUE=DATE:20260501'),
      ),
    );
    expect(holidays.map(({ date }) => date)).toEqual(['2026-05-01', '2026-05-02']);
  });

  it('tells that later days of a series were not changed too', () => {
    const { skipped } = read(
      file(
        ...event('UID:1', 'DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY'),
        ...event(
          'UID:1',
          'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20270501',
          'DTSTART;VALUE=DATE:20270503',
        ),
      ),
    );
    expect(skipped.map(({ reason }) => reason)).toEqual(['calendar.skip.following']);
  });

  it.each([
    ['FREQ=SECONDLY'],
    ['FREQ=HOURLY;COUNT=3'],
    ['FREQ=YEARLY;BYWEEKNO=20'],
    ['FREQ=YEARLY;BYMONTHDAY=25'],
    ['FREQ=YEARLY;BYDAY=MO;BYSETPOS=-1'],
    ['FREQ=DAILY;BYHOUR=9,10'],
    ['FREQ=DAILY;INTERVAL=100000000'],
  ])('as %s is left out rather than guessed at', (rule) => {
    expect(reasons('DTSTART;VALUE=DATE:20260101', `RRULE:${rule}`)).toEqual(['calendar.skip.rule']);
  });
});

describe('a hostile file', () => {
  it.each([
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'],
    ['FREQ=WEEKLY;BYMONTH=2;INTERVAL=1000;BYDAY=MO;BYSETPOS=9'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30'],
    ['FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO'],
    ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31'],
    ['FREQ=YEARLY;BYMONTH=4;BYDAY=1MO;BYMONTHDAY=15,16,17,18,19,20,21'],
    ['FREQ=YEARLY;BYDAY=MO;BYYEARDAY=-400'],
    ['FREQ=DAILY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=30'],
  ])('cannot keep %s running', (rule) => {
    const found = readIcs(file(...event('DTSTART;VALUE=DATE:20260101', `RRULE:${rule}`)), OPTIONS);
    // Some readers of rules refuse these as a whole, some find no day.
    if (!('problem' in found)) {
      expect(found.holidays.filter(({ date }) => date !== '2026-01-01')).toEqual([]);
    }
  });

  it('runs out of steps and says so', () => {
    const rule = ['DTSTART;VALUE=DATE:16000101', 'RRULE:FREQ=DAILY'];
    expect(reasons(...rule)).toEqual(['calendar.skip.tooMuch']);
    const many = Array.from({ length: 5 }, () =>
      event('DTSTART;VALUE=DATE:19750101', 'RRULE:FREQ=DAILY;UNTIL=20260105'),
    );
    const { skipped, entries, holidays } = read(file(...many.flat()));
    expect(holidays).toHaveLength(5);
    expect(entries).toBe(1);
    expect(skipped.map(({ reason }) => reason)).toEqual(Array(4).fill('calendar.skip.tooMuch'));
  });

  it('leaves enough for the list of a country, kept for fifty years', () => {
    const rules = [
      'BYMONTH=11;BYDAY=4TH',
      'BYMONTH=5;BYDAY=-1MO',
      'BYMONTH=7;BYMONTHDAY=4;COUNT=99',
    ];
    const list = Array.from({ length: 30 }, (_, index) =>
      event('DTSTART;VALUE=DATE:19700704', `RRULE:FREQ=YEARLY;${rules[index % 3]}`),
    );
    expect(read(file(...list.flat()))).toMatchObject({ entries: 30, skipped: [] });
  });

  it('is refused with the count of its days where there are too many', () => {
    const text = file(...event('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY'));
    expect(problem(text)).toEqual({
      key: 'calendar.bad.tooManyDays',
      params: { n: 1827, max: 1000 },
    });
    const most = file(...event('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY;COUNT=1000'));
    expect(read(most).holidays).toHaveLength(1000);
  });

  it('is refused by its size', () => {
    expect(problem('x'.repeat(2_000_001))).toMatchObject({ key: 'calendar.bad.tooBig' });
  });

  it.each([
    ['', 'calendar.bad.notCalendar'],
    ['{"a":1}', 'calendar.bad.notCalendar'],
    ['BEGIN:VCARD\nEND:VCARD', 'calendar.bad.notCalendar'],
    ['BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR', 'calendar.bad.noEntries'],
    [file('BEGIN:VTODO', 'DTSTART;VALUE=DATE:20260101', 'END:VTODO'), 'calendar.bad.noEntries'],
  ])('%j is refused', (text, key) => {
    expect(problem(text)).toMatchObject({ key });
  });

  it.each([
    ['a line that says nothing', ['BEGIN:VEVENT', 'nonsense', 'END:VEVENT'], 5],
    ['an event that does not end', ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20260101'], 6],
    ['an end without a beginning', ['END:VEVENT'], 4],
    ['ends in the wrong order', ['BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VEVENT', 'END:VALARM'], 6],
    ['parts in parts without end', Array(20).fill('BEGIN:VEVENT'), 11],
    ['a rule of no kind', event('DTSTART:20260101', 'RRULE:FREQ=SOMETIMES'), 6],
    ['a quote that is not closed', event('DTSTART;TZID="x:20260101', 'UID:1'), 5],
    ['a line that is far too long', event('UID:1', `SUMMARY:${'x'.repeat(5000)}`), 6],
    ['a folded line', event('SUMMARY:a', ' b', ' c', 'RRULE:FREQ=DAILY;COUNT=x'), 8],
  ])('%s is refused with its line', (_, lines, line) => {
    expect(problem(file(...lines))).toEqual({ key: 'calendar.bad.brokenAt', params: { line } });
  });

  it('may name its things as it likes', () => {
    const { holidays } = read(
      file(
        ...event(
          'UID:__proto__',
          'DTSTART;VALUE=DATE;__proto__=x;constructor=y:20260101',
          '__PROTO__;VALUE=constructor:x',
          'RRULE:FREQ=DAILY;COUNT=2;__proto__=x;ITERATOR=y;parts=z;fromData=q',
          'SUMMARY:__proto__',
        ),
      ),
    );
    expect(holidays).toHaveLength(2);
    expect(Object.prototype).not.toHaveProperty('value');
  });

  it('never brings a reader down', () => {
    const line = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VCALENDAR',
      'BEGIN:VCALENDAR',
      'DTSTART;VALUE=DATE:20260101',
      'DTSTART:20260101T000000Z',
      'DTEND;VALUE=DATE:20260103',
      'DTEND:x',
      'DTSTART;TZID=Mars/Base:20260101T000000',
      'DURATION:P1D',
      'DURATION:-P1D',
      'RRULE:FREQ=DAILY',
      'RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTH=2',
      'RRULE:FREQ=YEARLY;BYYEARDAY=366',
      'RRULE:FREQ=YEARLY;BYDAY=53SU',
      'RRULE:',
      'RRULE:FREQ=WEEKLY;BYDAY=',
      'EXDATE:',
      'EXDATE:20260101T000000Z',
      'RDATE;VALUE=PERIOD:20260101T000000Z/P1D',
      'RECURRENCE-ID:20260101',
      'RECURRENCE-ID:never',
      'UID:1',
      'SUMMARY:a',
      ' b',
      ';',
      ':',
      'SUMMARY',
      'STATUS:cancelled',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const found = readIcs(file(...lines), OPTIONS);
        if ('problem' in found) return;
        for (const { date, name } of found.holidays) {
          expect(date >= OPTIONS.from && date < '2200').toBe(true);
          expect(name.length).toBeLessThanOrEqual(240);
        }
        expect(new Set(found.holidays.map(({ date }) => date)).size).toBe(found.holidays.length);
      }),
      { numRuns: 400 },
    );
  });
});
