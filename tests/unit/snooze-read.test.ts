import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '../../utils/i18n.ts';
import { Temporal } from '../../utils/sla/temporal.ts';
import { readSnooze } from '../../utils/snooze/index.ts';

/** Near UTC and at both ends of the day, with halves and quarters of an hour. */
const ZONES = [
  'Europe/Berlin',
  'Asia/Tehran',
  'Asia/Kathmandu',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
/** A Wednesday; 4 Azar 1405. */
const NOW = '2026-11-25T10:20';

function read(text: string, language: Language = 'en', wall = NOW, timeZone = 'Europe/Berlin') {
  const now = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds;
  const reading = readSnooze(text, { now, timeZone, language });
  if (reading.kind !== 'until') return reading.kind;
  return Temporal.Instant.fromEpochMilliseconds(reading.until)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

const ENGLISH: [text: string, meant: string][] = [
  // days
  ['tomorrow', '2026-11-26T09:00'],
  ['Tomorrow 9', '2026-11-26T09:00'],
  ['tomorrow at 9pm', '2026-11-26T21:00'],
  ['tomorrow nine', '2026-11-26T09:00'],
  ['snooze until tomorrow at 9', '2026-11-26T09:00'],
  ['9 am tomorrow', '2026-11-26T09:00'],
  ['the day after tomorrow at 8', '2026-11-27T08:00'],
  ['today 17:00', '2026-11-25T17:00'],
  ['tomorrow 12', '2026-11-26T12:00'],
  // an early hour is one of the afternoon, unless written as clocks show it
  ['tomorrow at 3', '2026-11-26T15:00'],
  ['tomorrow at 6:30', '2026-11-26T18:30'],
  ['tomorrow at 7', '2026-11-26T07:00'],
  ['tomorrow 03:30', '2026-11-26T03:30'],
  ['tomorrow at 5 am', '2026-11-26T05:00'],
  // days of the week
  ['sunday', '2026-11-29T09:00'],
  ['next sunday', '2026-11-29T09:00'],
  ['on next sunday, 10:30', '2026-11-29T10:30'],
  ['next wednesday', '2026-12-02T09:00'],
  ['next wednesday 17:00', '2026-12-02T17:00'],
  ['wednesday', '2026-12-02T09:00'],
  ['wednesday 17:00', '2026-11-25T17:00'],
  ['wednesday 9', '2026-12-02T09:00'],
  ['friday 17:00', '2026-11-27T17:00'],
  ['17:00 on friday', '2026-11-27T17:00'],
  ['this friday', '2026-11-27T09:00'],
  ['friday next week', '2026-12-04T09:00'],
  // parts of a day
  ['monday morning', '2026-11-30T09:00'],
  ['monday morning at 8', '2026-11-30T08:00'],
  ['monday at 5 in the afternoon', '2026-11-30T17:00'],
  ['tomorrow noon', '2026-11-26T12:00'],
  ['tomorrow afternoon', '2026-11-26T14:00'],
  ['tomorrow evening', '2026-11-26T18:00'],
  ['tomorrow night', '2026-11-26T20:00'],
  ['tonight', '2026-11-25T20:00'],
  ['tonight at 9', '2026-11-25T21:00'],
  ['tonight at 1', '2026-11-26T01:00'],
  ['friday midnight', '2026-11-28T00:00'],
  ['this evening', '2026-11-25T18:00'],
  ['morning', '2026-11-26T09:00'],
  ['9 in the evening', '2026-11-25T21:00'],
  ['end of day', '2026-11-25T17:00'],
  ['eod tomorrow', '2026-11-26T17:00'],
  // lengths of time
  ['in 3 hours', '2026-11-25T13:20'],
  ['2h', '2026-11-25T12:20'],
  ['90m', '2026-11-25T11:50'],
  ['2h30', '2026-11-25T12:50'],
  ['1.5 hours', '2026-11-25T11:50'],
  ['half an hour', '2026-11-25T10:50'],
  ['a quarter of an hour', '2026-11-25T10:35'],
  ['an hour and a half', '2026-11-25T11:50'],
  ['in two and a half hours', '2026-11-25T12:50'],
  ['in a couple of hours', '2026-11-25T12:20'],
  ['1d 3h', '2026-11-26T13:20'],
  ['in 2 days', '2026-11-27T09:00'],
  ['in 2 days at 14:00', '2026-11-27T14:00'],
  ['2 days from now at 14:00', '2026-11-27T14:00'],
  ['in 2 weeks', '2026-12-09T09:00'],
  ['in a month', '2026-12-25T09:00'],
  // weeks and months
  ['next week', '2026-11-30T09:00'],
  ['next week at 10', '2026-11-30T10:00'],
  ['end of week', '2026-11-27T17:00'],
  ['end of the next week', '2026-12-04T17:00'],
  ['this weekend', '2026-11-28T09:00'],
  ['next weekend', '2026-12-05T09:00'],
  ['next month', '2026-12-01T09:00'],
  ['end of month', '2026-11-30T09:00'],
  // dates and times
  ['2026-12-01 14:30', '2026-12-01T14:30'],
  ['2026-12-01T14:30', '2026-12-01T14:30'],
  ['2026-12-01', '2026-12-01T09:00'],
  ['1 dec', '2026-12-01T09:00'],
  ['dec 1st at 3pm', '2026-12-01T15:00'],
  ['1 dec 10', '2026-12-01T10:00'],
  ['friday 4 december', '2026-12-04T09:00'],
  ['5/12', '2026-12-05T09:00'],
  ['1 march', '2027-03-01T09:00'],
  ['9:30', '2026-11-26T09:30'],
  ['14:30', '2026-11-25T14:30'],
  ['at 9', '2026-11-26T09:00'],
  ['9pm', '2026-11-25T21:00'],
  ['half past 9', '2026-11-26T09:30'],
  ['quarter past 5 tomorrow', '2026-11-26T17:15'],
  ['tomorrow quarter to 7', '2026-11-26T06:45'],
  // the customer
  ['until they answer', 'untilAnswer'],
  ['Until they reply.', 'untilAnswer'],
  ['when they answer', 'untilAnswer'],
  ['until reply', 'untilAnswer'],
  ['till the customer writes back', 'untilAnswer'],
  // what has passed, and what is too far
  ['yesterday', 'past'],
  ['2 hours ago', 'past'],
  ['last friday', 'past'],
  ['today at 9', 'past'],
  ['this morning', 'past'],
  ['now', 'past'],
  ['1 dec 2019', 'past'],
  ['in 400 days', 'tooFar'],
  ['in 2 years', 'tooFar'],
  ['in 99999 months', 'tooFar'],
  ['5 dec 2030', 'tooFar'],
];

const ENGLISH_UNCLEAR = [
  'tomorrow maybe 9 or 10',
  'tomorrow 9 or 10',
  'tomorrow 9-10',
  'monday 9 to 10',
  'tomorrow tomorrow',
  'friday or monday',
  'until they answer or friday',
  'not tomorrow',
  'tomorrow 25',
  '25:00',
  'tomorrow at 9:75',
  'friday 5 december', // a Saturday
  '32 dec',
  '2026-02-31',
  'next friday at 9 UTC',
  'tomorrow morning at 9 in the evening',
  'in 3 hours friday',
  'in 2 hours 1 hour',
  'in -3 hours',
  'in 0 minutes',
  'reply',
  'later',
  '9',
  '2027',
  'asdf',
  '<b>tomorrow</b>',
];

const PERSIAN: [text: string, meant: string][] = [
  ['فردا', '2026-11-26T09:00'],
  ['فردا ۹', '2026-11-26T09:00'],
  ['فردا ساعت ۹ صبح', '2026-11-26T09:00'],
  ['فردا نه صبح', '2026-11-26T09:00'],
  ['فردا ساعت ۵', '2026-11-26T17:00'],
  ['فردا ۰۵:۳۰', '2026-11-26T05:30'],
  ['فردا ۵:۳۰ صبح', '2026-11-26T05:30'],
  ['پس‌فردا', '2026-11-27T09:00'],
  ['پسفردا عصر', '2026-11-27T18:00'],
  ['امشب', '2026-11-25T20:00'],
  ['امشب ساعت ۹', '2026-11-25T21:00'],
  ['امشب ۱۲', '2026-11-26T00:00'],
  ['فردا شب ساعت ۱', '2026-11-27T01:00'],
  ['امروز عصر', '2026-11-25T18:00'],
  ['روز بعد', '2026-11-26T09:00'],
  // days of the week
  ['شنبه صبح', '2026-11-28T09:00'],
  ['شنبه‌ی بعد', '2026-11-28T09:00'],
  ['شنبهٔ آینده', '2026-11-28T09:00'],
  ['شنبه بعدی ساعت ۱۰', '2026-11-28T10:00'],
  ['چهارشنبه', '2026-12-02T09:00'],
  ['چهارشنبه ساعت ۱۷', '2026-11-25T17:00'],
  ['چهارشنبه‌ی بعد ساعت ۱۷', '2026-12-02T17:00'],
  ['سه‌شنبه', '2026-12-01T09:00'],
  ['سه شنبه', '2026-12-01T09:00'],
  ['سشنبه', '2026-12-01T09:00'],
  ['۳شنبه', '2026-12-01T09:00'],
  ['۱شنبه', '2026-11-29T09:00'],
  ['پنج‌شنبه', '2026-11-26T09:00'],
  ['پنجشنبه شب ساعت ۱۲', '2026-11-27T00:00'],
  ['یکشنبه', '2026-11-29T09:00'],
  ['يكشنبه', '2026-11-29T09:00'],
  ['دوشنبه', '2026-11-30T09:00'],
  ['ساعت ۵ شنبه', '2026-11-28T17:00'],
  ['جمعه', '2026-11-27T09:00'],
  ['جمعه‌ی هفته‌ی بعد', '2026-12-04T09:00'],
  ['هفته‌ی بعد دوشنبه', '2026-11-30T09:00'],
  ['روز دوشنبه ساعت ۹ و ۳۰ دقیقه صبح', '2026-11-30T09:30'],
  // weeks and months
  ['هفته‌ی بعد', '2026-11-28T09:00'],
  ['هفته‌ی آینده ساعت ۱۰', '2026-11-28T10:00'],
  ['هفته دیگه', '2026-11-28T09:00'],
  ['آخر هفته', '2026-11-26T09:00'],
  ['آخر هفته‌ی بعد', '2026-12-03T09:00'],
  ['ماه بعد', '2026-12-22T09:00'],
  ['آخر ماه', '2026-12-21T09:00'],
  ['آخر ماه بعد', '2027-01-20T09:00'],
  ['سال بعد', '2027-03-21T09:00'],
  // lengths of time
  ['سه ساعت دیگر', '2026-11-25T13:20'],
  ['۳ ساعت بعد', '2026-11-25T13:20'],
  ['۱٫۵ ساعت دیگر', '2026-11-25T11:50'],
  ['نیم ساعت دیگه', '2026-11-25T10:50'],
  ['نیم ساعت', '2026-11-25T10:50'],
  ['یک ربع دیگر', '2026-11-25T10:35'],
  ['سه ربع دیگه', '2026-11-25T11:05'],
  ['یک ساعت و نیم دیگر', '2026-11-25T11:50'],
  ['دو ساعت و ربع دیگر', '2026-11-25T12:35'],
  ['۲ ساعت و بیست و پنج دقیقه‌ی دیگر', '2026-11-25T12:45'],
  ['بعد از ۲ ساعت', '2026-11-25T12:20'],
  ['دو روز دیگر', '2026-11-27T09:00'],
  ['دو روز دیگه عصر', '2026-11-27T18:00'],
  ['ساعت ۱۰ دو روز دیگر', '2026-11-27T10:00'],
  ['یه هفته دیگه', '2026-12-02T09:00'],
  ['یک ماه دیگر', '2026-12-25T09:00'],
  // times
  ['ساعت ۱۴:۳۰', '2026-11-25T14:30'],
  ['۹:۳۰', '2026-11-26T09:30'],
  ['ساعت ۹', '2026-11-26T09:00'],
  ['۹ شب', '2026-11-25T21:00'],
  ['۹ و نیم صبح', '2026-11-26T09:30'],
  ['فردا نه و ربع', '2026-11-26T09:15'],
  ['یک ربع به ۹', '2026-11-26T08:45'],
  ['ربع به ۷', '2026-11-26T06:45'],
  ['ربع به ۵', '2026-11-25T16:45'],
  ['ده دقیقه به ۷ عصر', '2026-11-25T18:50'],
  ['ظهر', '2026-11-25T12:00'],
  ['فردا ۱ ظهر', '2026-11-26T13:00'],
  ['بعدازظهر', '2026-11-25T14:00'],
  ['فردا ۳ بعد از ظهر', '2026-11-26T15:00'],
  ['عصر', '2026-11-25T18:00'],
  ['شب', '2026-11-25T20:00'],
  ['نیمه‌شب', '2026-11-26T00:00'],
  ['آخر وقت', '2026-11-25T17:00'],
  // dates
  ['۱۵ آذر', '2026-12-06T09:00'],
  ['۱۵ آذر ساعت ۱۰', '2026-12-06T10:00'],
  ['۱۵ آذر ۱۰', '2026-12-06T10:00'],
  ['پانزدهم آذر ماه ۱۴۰۵', '2026-12-06T09:00'],
  ['بیست و یکم دی', '2027-01-11T09:00'],
  ['هفت مهر', '2027-09-29T09:00'],
  ['اول فروردین', '2027-03-21T09:00'],
  ['شنبه ۱۴ آذر', '2026-12-05T09:00'],
  ['۱۴۰۵/۹/۱۵', '2026-12-06T09:00'],
  ['١٤٠٥/٩/١٥ ساعت ١٠', '2026-12-06T10:00'],
  ['1405-09-15 10:30', '2026-12-06T10:30'],
  ['۲۰۲۶/۱۲/۰۱', '2026-12-01T09:00'],
  ['۵ دسامبر', '2026-12-05T09:00'],
  // the customer
  ['تا جواب بدهد', 'untilAnswer'],
  ['تا جواب بده', 'untilAnswer'],
  ['تا جواب بدهند', 'untilAnswer'],
  ['تا وقتی جواب داد', 'untilAnswer'],
  ['تا پاسخ بدهد', 'untilAnswer'],
  ['وقتی مشتری جواب داد', 'untilAnswer'],
  // what has passed, and what is too far
  ['دیروز', 'past'],
  ['دو ساعت پیش', 'past'],
  ['شنبه‌ی گذشته', 'past'],
  ['امروز', 'past'],
  ['۴۰۰ روز دیگر', 'tooFar'],
  ['۱۴۰۹/۱/۱', 'tooFar'],
];

const PERSIAN_UNCLEAR = [
  'فردا شاید ۹',
  'فردا ۹ یا ۱۰',
  'ساعت ۹ تا ۱۰',
  'فردا فردا',
  'فردا ۹ صبح عصر',
  'فردا ۱۷ صبح',
  'فردا ۱۳ صبح',
  '۰ ساعت دیگر',
  'فردا ۳۰',
  'ساعت ۲۵',
  'فردا ۹:۷۵',
  'شنبه ۱۵ آذر', // a Sunday
  '۳۱ آذر',
  '۳۰ اسفند', // neither this year nor the next has one
  '۱۴۰۵/۱۳/۱',
  '۱۴۰۵/۸/۳۱',
  '۵ دسامبر ۱۴۰۵',
  'سه ساعت دیگر فردا',
  'تا جواب بدهد یا فردا',
  'تا فردا جواب بدهد',
  'جواب',
  'ساعت',
  'آذر',
  '۹',
  'تا',
  'سلام',
];

describe.each(ZONES)('in %s', (zone) => {
  it.each(ENGLISH)('"%s" is %s', (text, meant) => {
    expect(read(text, 'en', NOW, zone)).toBe(meant);
  });

  it.each(PERSIAN)('«%s» is %s', (text, meant) => {
    expect(read(text, 'fa', NOW, zone)).toBe(meant);
  });
});

describe('what is not clear is refused', () => {
  it.each(ENGLISH_UNCLEAR)('"%s"', (text) => expect(read(text)).toBe('unclear'));
  it.each(PERSIAN_UNCLEAR)('«%s»', (text) => expect(read(text, 'fa')).toBe('unclear'));

  it('with the reason', () => {
    const at = { now: 0, timeZone: 'UTC', language: 'en' } as const;
    expect(readSnooze('asdf', at)).toEqual({ kind: 'unclear', key: 'snooze.unclear' });
    expect(readSnooze(`tomorrow ${'9'.repeat(200)}`, at)).toEqual({
      kind: 'unclear',
      key: 'snooze.tooLong',
    });
    expect(readSnooze('yesterday', at)).toEqual({ kind: 'past', key: 'snooze.past' });
    expect(readSnooze('in 13 months', at)).toEqual({ kind: 'tooFar', key: 'snooze.tooFar' });
  });

  it('is empty where nothing was written', () => {
    expect(['', '   ', '\u200c', ' \u200f\n'].map((text) => read(text))).toEqual(
      Array(4).fill('empty'),
    );
  });
});

describe('the language of the interface', () => {
  it('does not decide which language is understood', () => {
    expect(read('tomorrow 9', 'fa')).toBe('2026-11-26T09:00');
    expect(read('فردا ۹', 'en')).toBe('2026-11-26T09:00');
    expect(read('tomorrow ۹', 'fa')).toBe('2026-11-26T09:00');
  });

  it('decides when a working week begins and ends', () => {
    expect(read('next week', 'fa')).toBe('2026-11-28T09:00');
    expect(read('هفته‌ی بعد', 'en')).toBe('2026-11-30T09:00');
    expect(read('weekend', 'fa')).toBe('2026-11-26T09:00');
    expect(read('آخر هفته', 'en')).toBe('2026-11-28T09:00');
  });
});

describe('a time alone is the next one', () => {
  it.each([
    ['9:30', '2026-11-25T09:29', '2026-11-25T09:30'],
    ['9:30', '2026-11-25T09:30', '2026-11-26T09:30'],
    ['9:30', '2026-11-25T09:31', '2026-11-26T09:30'],
    ['midnight', '2026-11-25T23:59', '2026-11-26T00:00'],
    ['1 شب', '2026-11-25T00:30', '2026-11-25T01:00'],
    ['tonight', '2026-11-25T20:01', 'past'],
    ['wednesday', '2026-11-25T08:59', '2026-11-25T09:00'],
    ['wednesday 9', '2026-11-25T08:00', '2026-11-25T09:00'],
    ['today at 9', '2026-11-25T09:00', 'past'],
    ['wednesday', '2026-11-25T09:00', '2026-12-02T09:00'],
    ['weekend', '2026-11-28T08:00', '2026-11-28T09:00'],
    ['end of week', '2026-11-27T17:00', '2026-12-04T17:00'],
    ['آخر هفته', '2026-11-26T10:00', '2026-12-03T09:00'],
  ])('%s at %s is %s', (text, wall, meant) => {
    expect(read(text, /[a-z]/.test(text) ? 'en' : 'fa', wall)).toBe(meant);
  });
});

describe('a month in Persian is one of its own calendar', () => {
  it.each([
    ['یک ماه دیگر', '2027-03-06T10:00', '2027-04-04T09:00'], // 15 Esfand, 15 Farvardin
    ['یک ماه دیگر', '2026-09-22T10:00', '2026-10-22T09:00'], // 31 Shahrivar, 30 Mehr
    ['ماه بعد', '2027-03-06T10:00', '2027-03-21T09:00'],
    ['آخر ماه', '2027-03-06T10:00', '2027-03-20T09:00'], // 29 Esfand
  ])('%s at %s is %s', (text, wall, meant) => expect(read(text, 'fa', wall)).toBe(meant));
});

describe('across a clock change', () => {
  const now = (wall: string) =>
    Temporal.PlainDateTime.from(wall).toZonedDateTime('Europe/Berlin').epochMilliseconds;
  const at = (wall: string) =>
    ({ now: now(wall), timeZone: 'Europe/Berlin', language: 'en' }) as const;
  const HOUR = 3_600_000;

  it.each(['in 3 hours', '3h', '۳ ساعت دیگر', '180 minutes'])('"%s" is so long', (text) => {
    for (const wall of ['2027-03-28T01:30', '2026-10-25T01:30']) {
      const reading = readSnooze(text, at(wall));
      expect(reading).toEqual({ kind: 'until', until: now(wall) + 3 * HOUR });
    }
  });

  it.each(['tomorrow 9', 'فردا ۹', 'in 1 day', 'یک روز دیگر'])('"%s" is nine there', (text) => {
    expect(readSnooze(text, at('2027-03-27T09:00'))).toEqual({
      kind: 'until',
      until: now('2027-03-27T09:00') + 23 * HOUR,
    });
    expect(readSnooze(text, at('2026-10-24T09:00'))).toEqual({
      kind: 'until',
      until: now('2026-10-24T09:00') + 25 * HOUR,
    });
  });

  it('takes the time after the gap where that time is left out', () => {
    expect(read('tomorrow 02:30', 'en', '2027-03-27T10:00')).toBe('2027-03-28T03:30');
  });
});

describe('whatever zone this computer is in', () => {
  const own = process.env.TZ;
  afterEach(() => {
    // Assigning undefined would name a zone of that name.
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  // With their clock changes at midnight, Cairo and Havana have days that begin at one.
  it.each([
    ['Africa/Cairo', '2027-04-29T23:30', '2027-04-30'],
    ['America/Havana', '2027-03-13T23:30', '2027-03-14'],
    ['Pacific/Kiritimati', '2026-11-25T10:20', '2026-11-26'],
    ['Pacific/Pago_Pago', '2026-11-25T23:50', '2026-11-26'],
  ])('%s', (zone, wall, tomorrow) => {
    const before = new Date(0).getHours();
    process.env.TZ = zone;
    expect(new Date(0).getHours()).not.toBe(before);
    for (const where of [zone, 'Europe/Berlin', 'Asia/Tokyo']) {
      expect(read('tomorrow 9', 'en', wall, where)).toBe(`${tomorrow}T09:00`);
      expect(read('in 1 day at 14:00', 'en', wall, where)).toBe(`${tomorrow}T14:00`);
      expect(read('فردا ۹', 'fa', wall, where)).toBe(`${tomorrow}T09:00`);
    }
  });
});
