import type { MessageKey } from '../i18n.ts';
import { nextJalali } from '../jalali.ts';
import type { Calendar, Holiday } from './plan.ts';
import { WEEKDAYS, type Weekday, type Window } from './types.ts';

export const PRESETS = ['iran', 'iranThursdayOff', 'europe', 'usa', 'always'] as const;
export type PresetId = (typeof PRESETS)[number];

interface Preset {
  /** The browser's zone is taken where it begins with `near`; else `zone`. */
  zone: string;
  near?: string;
  days: Partial<Record<Weekday, Window[]>>;
  /** Whether the solar holidays of Iran are in it. */
  isPersian: boolean;
}

const OFFICE: Window[] = [['09:00', '17:00']];
const MORNING: Window[] = [['09:00', '13:00']];
const WHOLE_DAY: Window[] = [['00:00', '24:00']];

const IRAN_DAYS: Preset['days'] = {
  sat: OFFICE,
  sun: OFFICE,
  mon: OFFICE,
  tue: OFFICE,
  wed: OFFICE,
};
const WEST_DAYS: Preset['days'] = {
  mon: OFFICE,
  tue: OFFICE,
  wed: OFFICE,
  thu: OFFICE,
  fri: OFFICE,
};

const DETAILS: Record<PresetId, Preset> = {
  iran: { zone: 'Asia/Tehran', days: { ...IRAN_DAYS, thu: MORNING }, isPersian: true },
  iranThursdayOff: { zone: 'Asia/Tehran', days: IRAN_DAYS, isPersian: true },
  europe: { zone: 'Europe/Berlin', near: 'Europe/', days: WEST_DAYS, isPersian: false },
  usa: { zone: 'America/New_York', near: 'America/', days: WEST_DAYS, isPersian: false },
  always: {
    zone: 'UTC',
    near: '',
    days: Object.fromEntries(WEEKDAYS.map((day) => [day, WHOLE_DAY])),
    isPersian: false,
  },
};

/** Official days of Iran that the solar calendar fixes; the lunar ones move each year. */
const SOLAR: [month: number, day: number, name: MessageKey & `calendar.iran.${string}`][] = [
  [1, 1, 'calendar.iran.nowruz'],
  [1, 2, 'calendar.iran.nowruz'],
  [1, 3, 'calendar.iran.nowruz'],
  [1, 4, 'calendar.iran.nowruz'],
  [1, 12, 'calendar.iran.republic'],
  [1, 13, 'calendar.iran.nature'],
  [3, 14, 'calendar.iran.khomeini'],
  [3, 15, 'calendar.iran.khordad'],
  [11, 22, 'calendar.iran.revolution'],
  [12, 29, 'calendar.iran.oil'],
];

/**
 * Working hours to begin with, as a calendar of the person's own.
 * @param given.browserZone IANA name; taken where the preset is of its part of the world
 * @param given.today ISO; yearly days are told by their next day
 * @param given.say words in the person's language
 */
export function presetCalendar(
  preset: PresetId,
  given: { id: string; browserZone: string; today: string; say: (key: MessageKey) => string },
): Calendar {
  const { zone, near, days, isPersian } = DETAILS[preset];
  const { id, browserZone, today, say } = given;
  return {
    id,
    name: say(`calendar.preset.${preset}`),
    timeZone: near !== undefined && browserZone.startsWith(near) ? browserZone : zone,
    week: copyOf(days),
    holidays: isPersian ? solarHolidays(today, say) : [],
  };
}

/** Each day its own: the days above share their hours. */
function copyOf(days: Preset['days']): Calendar['week'] {
  const copies = WEEKDAYS.flatMap((day): [Weekday, Window[]][] => {
    const windows = days[day];
    return windows ? [[day, windows.map(([from, to]): Window => [from, to])]] : [];
  });
  return Object.fromEntries(copies);
}

function solarHolidays(today: string, say: (key: MessageKey) => string): Holiday[] {
  return SOLAR.flatMap(([month, day, name]): Holiday[] => {
    const date = nextJalali(month, day, today);
    return date === null ? [] : [{ date, name: say(name), every: 'persian' }];
  }).sort((a, b) => a.date.localeCompare(b.date));
}
