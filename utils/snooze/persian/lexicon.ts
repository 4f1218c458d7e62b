import type { DayPart } from '../day-parts.ts';
import type { Unit } from '../span.ts';
import { foldText } from '../text.ts';
import type { Token } from './tokens.ts';

/** Words by what they mean; written with any spacing, as words are found without it. */
const words = (text: string) => text.split('|');

const CARDINALS: [number, string][] = [
  [1, 'یک|یه'],
  [2, 'دو'],
  [3, 'سه'],
  [4, 'چهار|چار'],
  [5, 'پنج'],
  [6, 'شش|شیش'],
  [7, 'هفت'],
  [8, 'هشت'],
  [9, 'نه'],
  [10, 'ده'],
  [11, 'یازده'],
  [12, 'دوازده'],
  [13, 'سیزده'],
  [14, 'چهارده|چارده'],
  [15, 'پانزده|پونزده'],
  [16, 'شانزده|شونزده'],
  [17, 'هفده|هیفده'],
  [18, 'هجده|هیجده|هژده'],
  [19, 'نوزده'],
  [20, 'بیست'],
  [30, 'سی'],
  [40, 'چهل'],
  [45, 'چهل و پنج'],
  [50, 'پنجاه'],
  [60, 'شصت'],
  [90, 'نود'],
];

const IRREGULAR_ORDINALS: [number, string][] = [
  [1, 'اول|یکم'],
  [3, 'سوم'],
  [30, 'سی ام'],
];

/** 1 Monday to 7 Sunday; «شنبه» comes with a count before it. */
const WEEKDAYS: [number, string][] = [
  [6, ''],
  [7, 'یک|یه'],
  [1, 'دو'],
  [2, 'سه|س'],
  [3, 'چهار|چار'],
  [4, 'پنج|پن'],
];

const MONTHS: Record<'persian' | 'gregorian', string[]> = {
  persian: words('فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'),
  gregorian: words('ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر'),
};

const DAYS: [after: number, text: string, part?: DayPart][] = [
  [0, 'امروز'],
  [0, 'امشب', 'night'],
  [1, 'فردا'],
  [2, 'پس فردا'],
  [3, 'پسان فردا|پس اون فردا'],
];

const PARTS: Record<DayPart, string> = {
  dawn: 'بامداد|سحر',
  morning: 'صبح|قبل از ظهر|پیش از ظهر|قبل ظهر',
  noon: 'ظهر|نیمروز|سر ظهر',
  afternoon: 'بعد از ظهر|بعد ظهر|پس از ظهر|ب ظ',
  endOfDay: 'آخر وقت|پایان وقت|آخر روز|پایان روز|آخر وقت اداری|پایان وقت اداری',
  evening: 'عصر|غروب',
  night: 'شب',
  midnight: 'نیمه شب|نصفه شب|نصف شب',
};

const UNITS: Record<Unit | 'year', string> = {
  minute: 'دقیقه|دقه|دیقه',
  quarter: 'ربع',
  hour: 'ساعت',
  day: 'روز',
  week: 'هفته',
  month: 'ماه',
  year: 'سال',
};

const PLAIN: [Token, string][] = [
  [{ is: 'half' }, 'نیم'],
  [{ is: 'and' }, 'و'],
  [{ is: 'to' }, 'به'],
  [{ is: 'later' }, 'دیگر|دیگه|دگه|بعد|بعدی|آینده|آتی'],
  [{ is: 'after' }, 'بعد از|پس از'],
  [{ is: 'end' }, 'آخر|پایان'],
  [{ is: 'gone' }, 'دیروز|پریروز|دیشب|پیش|قبل|قبلی|گذشته'],
  [{ is: 'answer' }, 'جواب|پاسخ|ریپلای'],
  [
    { is: 'answering' },
    'بدهد|بدهند|بده|بدن|بدهن|دهد|دهند|داد|دادن|دادند|می دهد|میده|میدن|داده شد|بیاید|بیاد|آمد|' +
      'اومد|برسد|برسه|رسید|وقتی|وقتیکه|زمانی|هر وقت|هر موقع|هنگامی|که|مشتری|مخاطب|طرف|او|اون|' +
      'خودش|آنها|آن ها|اونا|ایشان',
  ],
  [{ is: 'filler' }, 'تا|در|توی|سر|دم|برای|واسه|حدود|حدودا|تقریبا|لطفا|این|همین|ی|ام'],
];

/** Every word that the grammar knows, folded and without spaces. */
export const LEXICON: ReadonlyMap<string, Token> = new Map<string, Token>(
  [
    ...CARDINALS.flatMap(([value, names]) =>
      words(names).flatMap((name): [string, Token][] => [
        [name, { is: 'number', value }],
        [`${name}م`, { is: 'ordinal', value }],
      ]),
    ),
    ...entries(IRREGULAR_ORDINALS, (value) => ({ is: 'ordinal', value })),
    ...WEEKDAYS.flatMap(([weekday, counts]) =>
      words(counts).flatMap((count): [string, Token][] =>
        ['شنبه', 'شمبه'].map((day) => [count + day, { is: 'weekday', weekday }]),
      ),
    ),
    ...entries([[5, 'جمعه']], (weekday) => ({ is: 'weekday', weekday })),
    ...(['persian', 'gregorian'] as const).flatMap((calendar) =>
      MONTHS[calendar].map((name, index): [string, Token] => [
        name,
        { is: 'month', calendar, month: index + 1 },
      ]),
    ),
    ...DAYS.flatMap(([after, names, part]) =>
      words(names).map((name): [string, Token] => [
        name,
        { is: 'day', after, ...(part && { part }) },
      ]),
    ),
    ...named(PARTS, (part) => ({ is: 'part', part })),
    ...named(UNITS, (unit) => ({ is: 'unit', unit })),
    ...PLAIN.flatMap(([token, names]) =>
      words(names).map((name): [string, Token] => [name, token]),
    ),
  ].map(([name, token]) => [foldText(name).replaceAll(' ', ''), token]),
);

function entries(
  table: readonly [number, string][],
  token: (value: number) => Token,
): [string, Token][] {
  return table.flatMap(([value, names]) =>
    words(names).map((name): [string, Token] => [name, token(value)]),
  );
}

function named<K extends string>(
  table: Record<K, string>,
  token: (key: K) => Token,
): [string, Token][] {
  return (Object.keys(table) as K[]).flatMap((key) =>
    words(table[key]).map((name): [string, Token] => [name, token(key)]),
  );
}
